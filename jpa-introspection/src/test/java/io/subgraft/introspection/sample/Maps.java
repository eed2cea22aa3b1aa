package io.subgraft.introspection.sample;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.util.Date;
import java.util.Map;
import java.util.SortedMap;
import org.hibernate.annotations.SortNatural;

/** Maps of every form. */
public final class Maps {

    private Maps() {}

    public enum Language {
        EN,
        PT
    }

    @Embeddable
    public record Size(int width, int height) {}

    @Entity
    public static class Shop {
        @Id
        Long id;
    }

    @Entity
    public static class Chapter {
        @Id
        Long id;

        String heading;

        @ManyToOne
        Tome tome;
    }

    @Entity
    @SuppressWarnings("deprecation")
    public static class Tome {
        @Id
        Long id;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        Map<Language, String> titles;

        @ElementCollection
        @MapKeyJoinColumn
        Map<Shop, BigDecimal> prices;

        @ElementCollection
        @MapKeyColumn(name = "name")
        @SortNatural
        SortedMap<String, Size> sizes;

        @ElementCollection
        @MapKeyTemporal(TemporalType.DATE)
        Map<Date, Integer> sales;

        @ElementCollection
        Map<Size, String> formats;

        @OneToMany(mappedBy = "tome")
        @MapKey(name = "heading")
        Map<String, Chapter> byHeading;

        @OneToMany(mappedBy = "tome")
        @MapKey
        Map<Long, Chapter> byId;

        @ManyToMany
        @MapKeyColumn(name = "nick")
        Map<String, Shop> sellers;

        @ManyToMany
        @MapKeyJoinColumn
        Map<Shop, Chapter> samples;
    }
}
