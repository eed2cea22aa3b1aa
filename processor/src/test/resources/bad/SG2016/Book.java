package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
// expect: [SG2016] Book: needs the generated class bad.BookGraphQL, which exists already; rename that class, or the type with @GraphQLExposed(name = …)
class Book {
    @Id Long id;
}
