// options: -Asubgraft.indexes=off
package bad;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
@GraphQLExposed
@PermitAll
@GraphQLWrites(Write.UPSERT)
// expect: [SG5007] Book: cannot be upserted, as clients write no key of it; mark all attributes of its natural id, or an identifier that nothing generates, with @GraphQLInput, or remove UPSERT from @GraphQLWrites
class Book {
    @Id @GeneratedValue Long id;
    @GraphQLInput @NaturalId @Column(nullable = false) String shelf;
    @SuppressWarnings("SG5002") @NaturalId @Column(nullable = false) String place;
}

@Entity
@GraphQLExposed
@PermitAll
@GraphQLWrites(Write.UPSERT)
class Shelf {
    @GraphQLInput @Id String code;
    @GraphQLInput String room;
}
