// options: -Asubgraft.indexes=loud
package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

@Entity
// expect: [SG2025] Book: cannot be compiled with -Asubgraft.indexes=loud; use note, which is the default, warning or off
@GraphQLExposed
class Book {
    @Id Long id;
}
