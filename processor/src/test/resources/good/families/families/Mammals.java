package families;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

class Mammals {
    /** Not mapped. */
    abstract static class Furry extends Animal {
        String fur;
    }

    @Entity
    @GraphQLExposed
    abstract static class Mammal extends Furry {
        int teats;
    }

    @MappedSuperclass
    abstract static class Trained<T> extends Mammal {
        T trick;
    }

    @Entity
    @GraphQLExposed
    static class Dog extends Trained<String> {
        @ManyToOne
        Mammal friend;
    }

    /** Exposed, though what it extends directly is not. */
    @Entity
    @GraphQLExposed
    static class Puppy extends Unexposed {}

    @Entity
    static class Unexposed extends Dog {
        String unexposed;
    }
}
