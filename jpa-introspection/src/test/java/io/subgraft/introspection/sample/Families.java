package io.subgraft.introspection.sample;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

/** Entities that extend each other, stored in each of the ways there are. */
public final class Families {

    private Families() {}

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    public abstract static class Animal {
        @Id
        Long id;

        String name;

        @ManyToOne
        Animal mother;
    }

    /** Not mapped: what it holds is not persistent. */
    public abstract static class Furry extends Animal {
        String fur;
    }

    @Entity
    public abstract static class Mammal extends Furry {
        int teats;
    }

    @MappedSuperclass
    public abstract static class Trained<T> extends Mammal {
        T trick;
    }

    @Entity
    public static class Dog extends Trained<String> {
        @OneToMany
        List<Animal> friends;
    }

    @Entity
    @DiscriminatorColumn
    @Table(indexes = @Index(columnList = "holder DESC, id"))
    public static class Payment {
        @Id
        Long id;

        long cents;
    }

    @Entity
    public static class CardPayment extends Payment {
        String holder;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public static class Vehicle {
        @Id
        Long id;
    }

    @Entity
    public static class Bus extends Vehicle {
        int seats;
    }
}
