// options: -Asubgraft.indexes=off
package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    Cover cover;
}

@Embeddable
class Cover {
    String colour;
}

@Embeddable
// expect: [SG1014] Jacket: extends the embeddable Cover, whose values it can be; the schema shows the attributes of Cover only. Leave out what is of that type with @GraphQLIgnore, or make the class an entity
class Jacket extends Cover {
    String flap;
}

@Embeddable
class Plain extends Cover {}
