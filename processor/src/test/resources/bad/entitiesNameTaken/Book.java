package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
// expect: [SG2009] Book: cannot have the generated class bad.SubgraftEntities, which exists already, perhaps in another jar; choose another module name with the compiler argument -Asubgraft.module=…
@GraphQLExposed
class Book {
    @Id Long id;
}
