package io.subgraft.introspection.sample;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Entities with mappings that are known by name only. */
public final class Unread {

    private Unread() {}

    @Embeddable
    public static class Money {
        String currency;
        long amount;
    }

    @Embeddable
    public static class Discount {
        int percent;
    }

    @Embeddable
    public record Place(String shelf, int row) implements Serializable {}

    @Entity
    public static class Order {
        @Id
        Long id;

        @Embedded
        Money price;

        Discount discount;

        @ElementCollection
        List<String> remarks;

        @Lob
        String contract;

        @OneToMany(mappedBy = "order")
        @MapKey(name = "number")
        Map<Integer, Line> lines;
    }

    @Entity
    @IdClass(Line.Key.class)
    public static class Line {
        public record Key(Long order, int number) implements Serializable {}

        @Id
        @ManyToOne
        Order order;

        @Id
        int number;
    }

    @Entity
    public static class Slot {
        @EmbeddedId
        Place place;
    }

    @Entity
    public static class Receipt {
        @Id
        Long id;

        @MapsId
        @OneToOne
        Order order;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Payment {
        @Id
        Long id;
    }

    @Entity
    public static class CardPayment extends Payment {
        String holder;
    }
}
