// options: -Asubgraft.aggregates=some
package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

@Entity
// expect: [SG2029] Book: cannot be compiled with -Asubgraft.aggregates=some; use marked, which is the default, all or off
@GraphQLExposed
class Book {
    @Id Long id;
}
