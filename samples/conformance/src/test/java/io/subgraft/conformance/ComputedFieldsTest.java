package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.database.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Fields that methods compute: their inputs are read with the rows, and what needs more is read for all rows together. */
@ParameterizedClass
@EnumSource(
        value = Database.class,
        names = {"H2", "POSTGRESQL"})
class ComputedFieldsTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.util.*;
            import org.hibernate.StatelessSession;
            @Entity @GraphQLExposed
            public class Book {
              @Id Long id;
              String title;
              BigDecimal price;
              Integer discount;
              @Enumerated(EnumType.STRING) Kind kind;
              @ManyToOne(fetch = FetchType.LAZY) Author author;

              @GraphQLField
              static BigDecimal salePrice(BigDecimal price, Integer discount) {
                return price == null ? null : price.subtract(BigDecimal.valueOf(discount == null ? 0 : discount));
              }

              @GraphQLField(requires = {"id", "title", "kind"})
              public String getLabel() {
                return id + " " + title + " " + kind + " " + price;
              }

              @GraphQLField
              static Map<Long, Long> siblings(Collection<Long> ids, StatelessSession session) {
                Map<Long, Long> counts = new HashMap<>();
                session.createSelectionQuery(
                    "select b.id, (select count(*) from Book s where s.author = b.author and s <> b) from Book b where b.id in (:ids)",
                    Object[].class).setParameterList("ids", ids).list()
                  .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
                return counts;
              }

              @GraphQLField
              String whole() {
                if (title == null) {
                  throw new IllegalStateException("secret " + id);
                }
                return title + " for " + price;
              }

              @GraphQLField
              Kind opposite() {
                return kind == Kind.OLD ? Kind.NEW : Kind.OLD;
              }
            }
            """, """
            package shop;
            public enum Kind { OLD, NEW }
            """, """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Author {
              @Id Long id;
              @OneToMany(mappedBy = "author") List<Book> books;
            }
            """);

    private final Database database;

    ComputedFieldsTest(Database database) {
        this.database = database;
    }

    private Booted booted() {
        return new Booted(MODEL, database, "shop.Book", "shop.Author")
                .with(
                        "insert into Author (id) values (1), (2)",
                        "insert into Book (id, title, price, discount, kind, author_id) values"
                                + " (1, 'a', 10.00, 3, 'OLD', 1), (2, 'b', 20.00, null, 'NEW', 1), (3, 'c', null, 1, null, 2)");
    }

    @Test
    void columnsAreReadForStaticMethodsAndNothingElse() {
        try (Booted shop = booted()) {
            assertThat(shop.query("{ books { nodes { salePrice } } }").texts("books.nodes.salePrice"))
                    .containsExactly("7.00", "20.00", "null");
            assertThat(shop.statements(() -> shop.query("{ books { nodes { salePrice } } }")))
                    .containsExactly(
                            "select b1_0.price,b1_0.discount from Book b1_0 order by b1_0.id fetch first 20 rows only");
        }
    }

    @Test
    void methodsOfInstancesSeeWhatTheyRequire() {
        try (Booted shop = booted()) {
            assertThat(shop.query("{ books { nodes { label } } }").texts("books.nodes.label"))
                    .containsExactly("1 a OLD null", "2 b NEW null", "3 c null null");
            assertThat(shop.statements(() -> shop.query("{ book(id: 2) { label } }")))
                    .hasSize(1);
        }
    }

    @Test
    void batchesAreComputedOnceForAllRowsOfALevel() {
        try (Booted shop = booted()) {
            String document = "{ authors { nodes { books { nodes { siblings } } } } }";
            assertThat(shop.query(document).texts("authors.nodes.books.nodes.siblings"))
                    .containsExactly("1", "1", "0");
            assertThat(shop.statements(() -> shop.query(document))).hasSize(3);
        }
    }

    @Test
    void entitiesAreLoadedByOneStatementForAllFieldsThatNeedThem() {
        try (Booted shop = booted()) {
            String document = "{ books { nodes { whole opposite } } }";
            assertThat(shop.query(document).texts("books.nodes.whole"))
                    .containsExactly("a for 10.00", "b for 20.00", "c for null");
            assertThat(shop.query(document).texts("books.nodes.opposite")).containsExactly("NEW", "OLD", "OLD");
            assertThat(shop.statements(() -> shop.query(document))).hasSize(2);
        }
    }

    @Test
    void aMethodThatFailsFailsForItsOwnRow() {
        try (Booted shop = booted().with("update Book set title = null where id = 2")) {
            ExecutionResult result = shop.subgraft().execute("{ books { nodes { id whole } } }");
            assertThat(result.getErrors()).hasSize(1);
            assertThat(result.getErrors().get(0).getPath()).isEqualTo(List.of("books", "nodes", 1, "whole"));
            assertThat(result.getErrors().get(0).getMessage()).doesNotContain("secret");
            assertThat(new io.subgraft.database.Answer(result.getData()).texts("books.nodes.id"))
                    .containsExactly("1", "2", "3");
        }
    }
}
