package families;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

class Payments {
    @Entity
    @GraphQLExposed
    static class Payment {
        @Id
        Long id;

        @ManyToOne
        Payment refunded;
    }

    /** By card. */
    @Entity
    @GraphQLExposed
    static class CardPayment extends Payment {
        String holder;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    @GraphQLExposed
    static class Vehicle {
        @Id
        Long id;
    }
}
