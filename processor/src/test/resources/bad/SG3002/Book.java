package bad;

import io.subgraft.annotation.*;
import io.subgraft.federation.annotation.*;
import jakarta.persistence.*;
import java.util.*;

// expect: [SG3002] Book: names the field "isbm", but Book has none of that name; did you mean "isbn"?
@FederationKey("isbm")
@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    String isbn;
}
