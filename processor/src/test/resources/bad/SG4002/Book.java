// options: -Asubgraft.access=required
package bad;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.*;
import jakarta.persistence.*;

@Entity
@GraphQLExposed
// expect: [SG4002] Book: does not say who may read it, as -Asubgraft.access=required asks; name a policy with @GraphQLPolicy or roles with @GraphQLAccess, or say @PermitAll
class Book {
    @Id Long id;
}

@Entity
@GraphQLExposed
@PermitAll
class Shelf {
    @Id Long id;
}

@Entity
@GraphQLExposed
@RolesAllowed("staff")
class Order {
    @Id Long id;
}

class Nobody implements RowPolicy {
    @Override
    public Rows visibleTo(Caller caller) {
        return Rows.none();
    }
}

@MappedSuperclass
@GraphQLPolicy(Nobody.class)
abstract class Tenanted {}

@Entity
@GraphQLExposed
class Invoice extends Tenanted {
    @Id Long id;
}
