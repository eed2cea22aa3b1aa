package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    @External
    // expect: [SG3011] Book.title: is both @External, resolved elsewhere, and @OverrideFrom, resolved here; remove one of them
    @OverrideFrom("legacy")
    String title;
}
