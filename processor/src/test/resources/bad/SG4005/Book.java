// options: -Asubgraft.access=some
package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

@Entity
// expect: [SG4005] Book: cannot be compiled with -Asubgraft.access=some; use open, which is the default, or required
@GraphQLExposed
class Book {
    @Id Long id;
}
