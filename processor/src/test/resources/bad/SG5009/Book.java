// options: -Asubgraft.indexes=off
package bad;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.*;

@Entity
@GraphQLExposed
@PermitAll
@GraphQLWrites(Write.UPDATE)
class Book {
    @Id @GeneratedValue Long id;
    // expect: [SG5009] Book.title: names with nested what may be done with rows, but leads to no many; remove nested
    @GraphQLInput(nested = Nested.SET) String title;
}
