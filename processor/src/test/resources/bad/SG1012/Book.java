package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
// expect: [SG1012] Book: cannot be read because Missing cannot be found; check the imports and the class path, and that the processor that generates it runs
class Book {
    @Id Long id;
    List<Missing> missing;
}
