// options: -Asubgraft.indexes=warning
package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
@GraphQLExposed
@Table(
        indexes = {
            @Index(columnList = "published_on DESC, subtitle"),
            @Index(columnList = "`shelfMark`"),
            @Index(columnList = "home_city"),
            @Index(columnList = "zip"),
            @Index(columnList = "billing_street")
        },
        uniqueConstraints = @UniqueConstraint(columnNames = {"LABEL", "pages"}))
@SecondaryTable(name = "book_stock", indexes = @Index(columnList = "copies"))
class Book {
    @Id Long id;
    @NaturalId String isbn;
    @NaturalId int edition;
    // expect: [SG2024] Book.title: lets rows be filtered and sorted without an index that the mapping tells of; add @Index(columnList = "title") to its table, leave it out with @GraphQLField(filterable = false, sortable = false), or say with @SuppressWarnings("SG2024") that none is needed
    String title;
    // expect: [SG2024] Book.subtitle: lets rows be filtered without an index that the mapping tells of; add @Index(columnList = "sub_title") to its table, leave it out with @GraphQLField(filterable = false, sortable = false), or say with @SuppressWarnings("SG2024") that none is needed
    @Column(name = "sub_title") @GraphQLField(sortable = false) String subtitle;
    // expect: [SG2024] Book.pages: lets rows be sorted without an index that the mapping tells of; add @Index(columnList = "pages") to its table, leave it out with @GraphQLField(filterable = false, sortable = false), or say with @SuppressWarnings("SG2024") that none is needed
    @GraphQLField(filterable = false) int pages;
    LocalDate publishedOn;
    @Column(name = "shelfmark") String place;
    @Column(unique = true) String slug;
    String label;
    @Column(table = "book_stock") int copies;
    @GraphQLField(filterable = false, sortable = false) BigDecimal price;
    @SuppressWarnings("SG2024") String silenced;
    @GraphQLIgnore String note;
    boolean inStock;
    Format format;
    @Version int version;
    // expect: [SG2024] Book.word: lets rows be filtered without an index that the mapping tells of; add @Index(columnList = "word") to its table, leave it out with @GraphQLField(filterable = false, sortable = false), or say with @SuppressWarnings("SG2024") that none is needed
    @Convert(converter = Upper.class) String word;
    @Lob String text;
    byte[] picture;
    @org.hibernate.annotations.Formula("1") int one;
    @ManyToOne Book sequelOf;
    @ElementCollection @CollectionTable(indexes = @Index(columnList = "alias")) Set<String> alias;
    // expect: [SG2024] Book.colours: lets rows be filtered without an index that the mapping tells of; add @Index(columnList = "colours") to its table, leave it out with @GraphQLField(filterable = false, sortable = false), or say with @SuppressWarnings("SG2024") that none is needed
    @ElementCollection Set<String> colours;
    @ElementCollection Set<Format> formats;

    // expect: [SG2024] Book.home.street: lets rows be filtered and sorted without an index that the mapping tells of; add @Index(columnList = "street") to its table, leave it out with @GraphQLField(filterable = false, sortable = false), or say with @SuppressWarnings("SG2024") that none is needed
    Address home;

    @AttributeOverride(name = "city", column = @Column(name = "town"))
    @AttributeOverride(name = "street", column = @Column(name = "billing_street"))
    @AttributeOverride(name = "zip", column = @Column(name = "billing_zip", unique = true))
    // expect: [SG2024] Book.billing.city: lets rows be filtered and sorted without an index that the mapping tells of; add @Index(columnList = "town") to its table, leave it out with @GraphQLField(filterable = false, sortable = false), or say with @SuppressWarnings("SG2024") that none is needed
    Address billing;

    @SuppressWarnings("SG2024") @GraphQLField(filterable = false) Terms terms;
    private String getterSays;

    @SuppressWarnings({"unused", "SG2024"})
    String getGetterSays() {
        return getterSays;
    }

    enum Format { HARD, SOFT }

    @Embeddable
    static class Address {
        String street;
        String city;
        String zip;
        @SuppressWarnings("SG2024") String country;
    }

    @Converter
    static class Upper implements AttributeConverter<String, String> {
        public String convertToDatabaseColumn(String word) {
            return word.toUpperCase();
        }

        public String convertToEntityAttribute(String word) {
            return word;
        }
    }

    @Embeddable
    static class Terms {
        int days;
    }
}
