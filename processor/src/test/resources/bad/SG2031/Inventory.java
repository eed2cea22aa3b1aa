package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

@GraphQLExposed(entities = Inventory.Furniture.class)
class Inventory {
    @Entity
    @GraphQLExposed
    // expect: [SG2031] Inventory.Equipment: has no plural of its own, so that the field Query.allEquipment returns pages of it; to choose a name, or to say that this one is meant, write @GraphQLExposed(plural = …)
    static class Equipment {
        @Id Long id;
    }

    @Entity
    // expect: [SG2031] Inventory.Furniture: has no plural of its own, so that the field Query.allFurniture returns pages of it; to choose a name, or to say that this one is meant, write @GraphQLExposed(names = @GraphQLName(type = Inventory.Furniture.class, plural = …))
    static class Furniture {
        @Id Long id;
    }

    @Entity
    @GraphQLExposed(plural = "allSoftware")
    static class Software {
        @Id Long id;
    }

    @Entity
    @GraphQLExposed(rootFields = false)
    static class Luggage {
        @Id Long id;
    }
}
