package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
@SuppressWarnings("SG2024")
class Book {
    @Id Long id;
    Address printedAt;
}
