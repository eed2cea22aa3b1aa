package io.subgraft.zoo;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The entities of the zoo. */
public final class Zoo {

    private Zoo() {}

    @Entity(name = "Country")
    public static class Country {
        @Id
        String code;

        String name;
    }

    @Embeddable
    public static class Address {
        String street;
        String town;

        @ManyToOne(fetch = FetchType.LAZY)
        Country country;

        @Embedded
        Place place;
    }

    @Embeddable
    public record Place(Double north, Double east) {}

    @Entity(name = "Keeper")
    public static class Keeper {
        @Id
        Long id;

        String name;

        @Embedded
        Address address;

        @ElementCollection
        Set<String> languages;

        @ElementCollection
        @OrderColumn
        List<String> shifts;

        @ElementCollection
        Set<Address> cottages;

        @ElementCollection
        Map<String, Integer> scores;

        @ElementCollection
        @MapKeyJoinColumn
        Map<Country, String> visas;

        @OneToMany(mappedBy = "keeper")
        @MapKey(name = "name")
        Map<String, Animal> byName;

        @OneToMany(mappedBy = "keeper")
        List<Animal> animals;
    }

    @Entity(name = "Animal")
    @Inheritance(strategy = InheritanceType.JOINED)
    public abstract static class Animal {
        @Id
        Long id;

        String name;

        @ManyToOne(fetch = FetchType.LAZY)
        Keeper keeper;

        @ManyToMany
        List<Cage> cages;

        @ManyToOne(fetch = FetchType.LAZY)
        Animal eats;
    }

    @Entity(name = "Bird")
    public static class Bird extends Animal {
        int span;

        @ManyToOne(fetch = FetchType.LAZY)
        Country from;
    }

    @Entity(name = "Cat")
    public static class Cat extends Animal {
        int span;

        @OneToMany(cascade = CascadeType.ALL)
        List<Cage> dens;
    }

    @Entity(name = "Lion")
    public static class Lion extends Cat {
        boolean tame;
    }

    @Embeddable
    public record CageId(String house, int number) implements Serializable {}

    @Entity(name = "Cage")
    public static class Cage {
        @EmbeddedId
        CageId id;

        int size;

        @OneToMany(mappedBy = "cage")
        List<Visit> visits;

        @OneToOne(mappedBy = "cage")
        Lock lock;
    }

    @Entity(name = "Lock")
    @Table(name = "Padlock")
    public static class Lock {
        @EmbeddedId
        CageId id;

        @MapsId
        @OneToOne
        Cage cage;

        String code;
    }

    public static class VisitId implements Serializable {
        private static final long serialVersionUID = 1L;
        CageId cage;
        int day;

        @Override
        public boolean equals(Object other) {
            return other instanceof VisitId id && id.day == day && Objects.equals(id.cage, cage);
        }

        @Override
        public int hashCode() {
            return day;
        }
    }

    @Entity(name = "Visit")
    @IdClass(VisitId.class)
    public static class Visit {
        @Id
        @ManyToOne(fetch = FetchType.LAZY)
        Cage cage;

        @Id
        @Column(name = "day_")
        int day;

        String note;

        @ManyToOne(fetch = FetchType.LAZY)
        Visit before;
    }
}
