package io.subgraft.conformance.writes;

import io.subgraft.conformance.Booted;
import io.subgraft.conformance.CompiledModel;
import io.subgraft.database.Database;
import java.util.Map;

/** A small bookshop whose rows are written. */
final class WrittenShop {

    private static final String IMPORTS = """
            package written;
            import io.subgraft.annotation.*;
            import io.subgraft.security.*;
            import static io.subgraft.security.Write.*;
            import jakarta.annotation.security.PermitAll;
            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.Check;
            import org.hibernate.annotations.NaturalId;
            """;

    private static final String[] SOURCES = {
        IMPORTS + """
                @Entity @GraphQLExposed @PermitAll
                @GraphQLWrites({CREATE, UPDATE, DELETE})
                @GraphQLInput
                public class Author {
                  @Id @GeneratedValue @SequenceGenerator(name = "authors", initialValue = 1000, allocationSize = 50) Long id;
                  @Column(nullable = false) String name;
                  String country;
                  @OneToMany(mappedBy = "author") List<Book> books;
                }
                """,
        IMPORTS + """
                @Entity @GraphQLExposed @PermitAll
                @GraphQLWrites({CREATE, UPDATE, DELETE})
                @Check(name = "price_is_positive", constraints = "price >= 0")
                public class Book {
                  @Id @GeneratedValue @SequenceGenerator(name = "books", initialValue = 1000, allocationSize = 50) Long id;
                  @NaturalId @GraphQLInput(CREATE) String isbn;
                  /** The title on the cover. */
                  @GraphQLInput @Column(nullable = false, length = 50) private String title;
                  @GraphQLInput String subtitle;
                  @GraphQLInput @Column(precision = 8, scale = 2) BigDecimal price;
                  @GraphQLInput @Enumerated(EnumType.STRING) Genre genre;
                  @GraphQLInput @Convert(converter = Words.class) List<String> words;
                  @GraphQLInput @Embedded Format format;
                  @GraphQLInput @Embedded Place place;
                  @GraphQLInput(optional = true) boolean inStock = true;
                  @GraphQLInput LocalDate published;
                  @GraphQLInput @GraphQLIgnore String supplierCode;
                  @GraphQLPreset(value = CallerName.class, on = {CREATE, UPDATE}) String editedBy;
                  @GraphQLInput @ManyToOne(fetch = FetchType.LAZY) Author author;
                  @OneToMany(mappedBy = "book") List<Review> reviews;
                  String warehouse = "main";
                  @Version int version;
                  public String getTitle() { return title; }
                  public void setTitle(String title) { this.title = title.strip(); }
                }
                """,
        IMPORTS + """
                public enum Genre { NOVEL, ESSAY }
                """,
        IMPORTS + """
                @Converter
                public class Words implements AttributeConverter<List<String>, String> {
                  public String convertToDatabaseColumn(List<String> words) { return words == null ? null : String.join(" ", words); }
                  public List<String> convertToEntityAttribute(String words) { return words == null ? null : List.of(words.split(" ")); }
                }
                """,
        IMPORTS + """
                @Embeddable
                public class Format { @Column(nullable = false) Integer widthMm; @Column(nullable = false) Integer heightMm; String paper; }
                """,
        IMPORTS + """
                @Embeddable
                public record Place(String shelf, Integer slot) {}
                """,
        IMPORTS + """
                public class CallerName implements Preset<String> {
                  public String value(Caller caller, Write write) { return caller.name() == null ? "nobody" : caller.name(); }
                }
                """,
        IMPORTS + """
                @Entity @GraphQLExposed
                public class Review {
                  @Id @GeneratedValue Long id;
                  int stars;
                  @ManyToOne(fetch = FetchType.LAZY, optional = false) Book book;
                }
                """,
        IMPORTS + """
                @Entity @GraphQLExposed
                @GraphQLPolicy(OfTenant.class)
                @GraphQLWrites({CREATE, UPDATE, DELETE})
                @GraphQLOperations(delete = @GraphQLAccess(roles = "boss"))
                public class Ticket {
                  @Id @GeneratedValue @SequenceGenerator(name = "tickets", initialValue = 1000) Long id;
                  @GraphQLInput @Column(unique = true) String number;
                  @GraphQLInput String text;
                  @GraphQLInput @GraphQLAccess(roles = "staff") Integer priority;
                  @GraphQLPreset(CallerTenant.class) @GraphQLIgnore Integer tenant;
                  @GraphQLInput @ManyToOne(fetch = FetchType.LAZY) Ticket parent;
                }
                """,
        IMPORTS + """
                @Entity @GraphQLExposed
                @GraphQLPolicy(OfTenant.class)
                @GraphQLWrites(UPSERT)
                @GraphQLOperations(update = @GraphQLAccess(roles = "staff"))
                public class Label {
                  @Id @GeneratedValue @SequenceGenerator(name = "labels", initialValue = 1000) Long id;
                  @NaturalId @GraphQLInput(CREATE) String code;
                  @GraphQLInput String text;
                  @GraphQLInput(CREATE) String origin;
                  @GraphQLInput @Column(unique = true) String slot;
                  @GraphQLPreset(CallerTenant.class) @GraphQLIgnore Integer tenant;
                  @Version int version;
                }
                """,
        IMPORTS + """
                public class OfTenant implements RowPolicy {
                  public Rows visibleTo(Caller caller) {
                    Object tenant = caller.attribute("tenant");
                    return tenant == null ? Rows.none() : Rows.where("{row}.tenant = :tenant").with("tenant", tenant);
                  }
                }
                """,
        IMPORTS + """
                public class CallerTenant implements Preset<Integer> {
                  public Integer value(Caller caller, Write write) { return (Integer) caller.attribute("tenant"); }
                }
                """
    };

    static final CompiledModel MODEL = CompiledModel.of(SOURCES);

    private WrittenShop() {}

    static Booted on(Database database) {
        return new Booted(
                MODEL,
                database,
                Map.of("hibernate.connection.pool_size", 40),
                "written.Author",
                "written.Book",
                "written.Review",
                "written.Ticket",
                "written.Label");
    }
}
