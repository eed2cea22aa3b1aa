package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

class Animals {
    @Entity
    @GraphQLExposed(plural = "sheep")
    // expect: [SG2002] Animals.Sheep: would have the field Query.sheep, for one of it and for pages of it alike; choose another with @GraphQLExposed(name = …, plural = …)
    static class Sheep {
        @Id Long id;
    }

    @Entity
    @GraphQLExposed(plural = "animals")
    static class Cat {
        @Id Long id;
    }

    @Entity
    @GraphQLExposed(plural = "animals")
    // expect: [SG2002] Animals.Dog: would have the field Query.animals, as would Animals.Cat; choose another with @GraphQLExposed(name = …, plural = …)
    static class Dog {
        @Id Long id;
    }
}
