package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
// expect: [SG1008] Item: shares its table or its attributes with other entities, and inheritance between entities is not read yet; do not expose it, or make the superclass a @MappedSuperclass
abstract class Item {
    @Id Long id;
}
