package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Chicken {
    // expect: [SG2020] Chicken.egg: is the identifier, or a part of it, and does not end at columns, so that rows have no key in the schema; let it be made of basic attributes, or lead to entities with identifiers of their own
    @Id @OneToOne Egg egg;
    String name;

    @Entity
    @GraphQLExposed
    static class Egg {
        // expect: [SG2020] Chicken.Egg.chicken: is the identifier, or a part of it, and does not end at columns, so that rows have no key in the schema; let it be made of basic attributes, or lead to entities with identifiers of their own
        @Id @OneToOne Chicken chicken;
        String name;
    }
}
