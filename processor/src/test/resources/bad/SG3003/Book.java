package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import jakarta.persistence.*;
import java.util.*;

// expect: [SG3003] Book: has the field "author" in a key, which cannot be compared so; name a single value, and of an association or an embeddable the fields below it
@FederationKey("author")
@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    @ManyToOne Book author;
}
