package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
// expect: [SG1002] Book: has no identifier; annotate an attribute with @Id
class Book {
    String title;
}
