package io.subgraft.introspection.sample;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Year;
import java.util.Calendar;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.SortNatural;

/** Values of one column, of several, and collections of both. */
public final class Values {

    private Values() {}

    public enum Grade {
        GOOD,
        FAIR
    }

    @Embeddable
    public static class Money {
        String currency;

        @Column(nullable = false)
        BigDecimal amount;
    }

    @MappedSuperclass
    public abstract static class Spanning<T> {
        T first;
        T last;
    }

    @Embeddable
    public static class Years extends Spanning<Year> {
        boolean ongoing;
    }

    @Embeddable
    public record Terms(String text, @Embedded Money penalty) {}

    @Embeddable
    public static class Site {
        String street;
        Years years;

        @ManyToOne
        Item keystone;
    }

    public record Colour(int rgb) {}

    @Converter
    public static class ColourConverter implements AttributeConverter<Colour, Integer> {
        @Override
        public Integer convertToDatabaseColumn(Colour colour) {
            return colour == null ? null : colour.rgb();
        }

        @Override
        public Colour convertToEntityAttribute(Integer rgb) {
            return rgb == null ? null : new Colour(rgb);
        }
    }

    @Entity
    @SuppressWarnings("deprecation")
    public static class Item {
        @Id
        Long id;

        Money price;

        @NotNull
        @Embedded
        @AttributeOverride(name = "currency", column = @Column(name = "fee_currency"))
        @AttributeOverride(name = "amount", column = @Column(name = "fee_amount"))
        Money fee;

        @AttributeOverride(name = "penalty.currency", column = @Column(name = "penalty_currency"))
        @AttributeOverride(name = "penalty.amount", column = @Column(name = "penalty_amount"))
        Terms terms;

        Site site;

        @Lob
        byte[] scan;

        @Temporal(TemporalType.DATE)
        Date bought;

        @Temporal(TemporalType.TIME)
        Calendar opens;

        @Temporal(TemporalType.TIMESTAMP)
        Date seen;

        Duration warranty;
        Currency billedIn;
        String[] words;
        int[] counts;
        List<Integer> sizes;
        Set<Grade> grades;

        @Convert(converter = ColourConverter.class)
        Colour colour;

        @Formula("length(billed_in)")
        int letters;

        @ElementCollection
        @CollectionTable(indexes = @Index(columnList = "remarks"))
        @Lob
        List<String> remarks;

        @ElementCollection
        @OrderColumn
        List<String> steps;

        @ElementCollection
        @OrderColumn
        String[] marks;

        @ElementCollection
        @SortNatural
        SortedSet<Integer> pages;

        @ElementCollection
        @Enumerated
        Set<Grade> former;

        @ElementCollection
        @OrderBy("amount")
        Collection<Money> bids;

        @ElementCollection
        @Temporal(TemporalType.DATE)
        Set<Date> days;
    }

    @Entity
    public static class Plot {
        private Long id;
        private Border border;

        @Id
        public Long getId() {
            return id;
        }

        public void setId(Long id) {
            this.id = id;
        }

        public Border getBorder() {
            return border;
        }

        public void setBorder(Border border) {
            this.border = border;
        }
    }

    @Embeddable
    public static class Border {
        private int fences;

        @Column(name = "len")
        public int getLength() {
            return fences;
        }

        public void setLength(int length) {
            this.fences = length;
        }
    }
}
