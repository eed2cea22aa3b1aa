package bad;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.persistence.*;

@Entity
@GraphQLExposed
class Animal {
    @Id Long id;
}

@Entity
@GraphQLExposed
@GraphQLAccess(roles = "keeper")
// expect: [SG4001] Lion: says who may read it, but its rows are read with those of the entity it extends; say it on the topmost entity of the hierarchy
class Lion extends Animal {
    int teeth;
}

@MappedSuperclass
@jakarta.annotation.security.DenyAll
abstract class Hidden extends Animal {}

@Entity
@GraphQLExposed
// expect: [SG4001] Mole: says who may read it, but its rows are read with those of the entity it extends; say it on the topmost entity of the hierarchy
class Mole extends Hidden {
    int depth;
}
