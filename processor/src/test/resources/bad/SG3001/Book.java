package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import jakarta.persistence.*;
import java.util.*;

// expect: [SG3001] Book: names the fields "id {", which cannot be read; write them as in "sku maker { code }"
@FederationKey("id {")
@Entity
@GraphQLExposed
class Book {
    @Id Long id;
}
