package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

// options: -Asubgraft.module=a/b
@Entity
// expect: [SG2015] Book: cannot be compiled as the module "a/b"; use letters, digits, dots, hyphens and underscores in -Asubgraft.module=…
@GraphQLExposed
class Book {
    @Id Long id;
}
