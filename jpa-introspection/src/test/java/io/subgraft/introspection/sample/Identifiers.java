package io.subgraft.introspection.sample;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import org.hibernate.annotations.NaturalId;

/** Entities with identifiers of every form. */
public final class Identifiers {

    private Identifiers() {}

    @Entity(name = "IdentifiersOrder")
    @IdClass(Order.Key.class)
    public static class Order {
        public record Key(String shop, Long number) implements Serializable {}

        @Id
        String shop;

        @Id
        Long number;
    }

    @Entity
    @IdClass(Line.Key.class)
    public static class Line {
        public record Key(Order.Key order, int line) implements Serializable {}

        @Id
        @ManyToOne
        Order order;

        @Id
        int line;
    }

    @Embeddable
    public record Place(String shelf, Spot spot) implements Serializable {}

    @Embeddable
    public record Spot(int row, int seat) implements Serializable {}

    @Entity
    public static class Slot {
        @EmbeddedId
        Place place;

        String label;
    }

    @Embeddable
    public static class Visit implements Serializable {
        private static final long serialVersionUID = 1;

        @ManyToOne
        Slot slot;

        int day;

        @Override
        public boolean equals(Object other) {
            return other instanceof Visit visit && visit.day == day;
        }

        @Override
        public int hashCode() {
            return day;
        }
    }

    @Entity
    public static class Booking {
        @EmbeddedId
        Visit visit;
    }

    @Entity
    public static class Receipt {
        @Id
        Long id;

        @MapsId
        @OneToOne
        Booklet booklet;
    }

    @Entity
    public static class Print {
        @Id
        Long id;

        @NaturalId
        @ManyToOne
        Booklet booklet;

        @NaturalId
        String number;
    }

    @Entity
    public static class Booklet {
        @Id
        Long id;
    }

    @Entity
    public static class Cover implements Serializable {
        private static final long serialVersionUID = 1;

        @Id
        @OneToOne
        Booklet booklet;
    }

    @Embeddable
    public record PartKey(Long bookletId, int number) implements Serializable {}

    @Entity
    public static class Part {
        @EmbeddedId
        PartKey key;

        @MapsId("bookletId")
        @ManyToOne
        Booklet booklet;
    }

    @MappedSuperclass
    public abstract static class Numbered<P> {
        @Id
        P prefix;

        @Id
        int number;
    }

    @Entity
    @IdClass(Ticket.Key.class)
    public static class Ticket extends Numbered<String> {
        public record Key(String prefix, int number) implements Serializable {}
    }
}
