package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Collections of values and maps whose rows Hibernate does not read as they are. */
@ParameterizedClass
@EnumSource(
        value = Database.class,
        names = {"H2", "POSTGRESQL"})
class CollectionsTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Shelf {
              @Id Long id;
              @ElementCollection @OrderColumn public List<String> labels;
              @ElementCollection @OrderColumn @org.hibernate.annotations.ListIndexBase(10) public List<String> notes;
              @ElementCollection @OrderColumn public List<Size> sizes;
              @ElementCollection public Map<String, String> signs;
              @ElementCollection public List<Size> heap;
              @ElementCollection public List<String> words;
              @OneToMany(mappedBy = "shelf") @MapKey(name = "code") public Map<String, Thing> things;
              @ManyToMany @JoinTable(name = "loan") public List<Thing> lent;
            }
            """, """
            package shop;
            @jakarta.persistence.Embeddable
            public class Size {
              public Integer width;
              public Integer depth;
            }
            """, """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @GraphQLExposed
            public class Thing {
              @Id Long id;
              String code;
              @ManyToOne(fetch = FetchType.LAZY) Shelf shelf;
            }
            """);

    private final Database database;

    CollectionsTest(Database database) {
        this.database = database;
    }

    private Booted booted() {
        return new Booted(MODEL, database, "shop.Shelf", "shop.Size", "shop.Thing")
                .with("insert into Shelf (id) values (1), (2)");
    }

    @Test
    void positionsThatNoElementHasAreNulls() {
        try (Booted shop = booted().with(
                        "insert into Shelf_labels (Shelf_id, labels_ORDER, labels) values (1, 1, 'b'), (1, 3, 'd'), (2, 0, 'a')",
                        "insert into Shelf_notes (Shelf_id, notes_ORDER, notes) values (1, 10, 'a'), (1, 12, 'c')")) {
            assertThat(shop.query("{ shelves { nodes { labels notes } } }").data())
                    .hasToString("{shelves={nodes=[{labels=[null, b, null, d], notes=[a, null, c]},"
                            + " {labels=[a], notes=[]}]}}");
            assertThat(loaded(shop.sessionFactory(), "labels")).isEqualTo("[null, b, null, d]");
            assertThat(loaded(shop.sessionFactory(), "notes")).isEqualTo("[a, null, c]");
        }
    }

    @Test
    void elementsAreInTheOrderOfTheMapping() {
        CompiledModel model = CompiledModel.of("""
                package shop;
                import io.subgraft.annotation.*;
                import jakarta.persistence.*;
                import java.util.*;
                @Entity @GraphQLExposed public class Shelf {
                  @Id Long id;
                  @ElementCollection @OrderBy public List<String> labels;
                  @ElementCollection @OrderBy("desc") public List<Integer> numbers;
                  @ElementCollection @OrderBy("height desc, width") public List<Size> sizes;
                }
                """, """
                package shop;
                @jakarta.persistence.Embeddable public record Size(Integer width, Integer height) {}
                """);
        try (Booted shop = new Booted(model, database, "shop.Shelf", "shop.Size")
                .with(
                        "insert into Shelf (id) values (1), (2)",
                        "insert into Shelf_labels (Shelf_id, labels) values (1, 'b'), (2, 'z'), (1, 'c'), (1, 'a'), (2, 'y')",
                        "insert into Shelf_numbers (Shelf_id, numbers) values (1, 2), (1, 10), (1, 1)",
                        "insert into Shelf_sizes (Shelf_id, width, height) values (1, 1, 5), (1, 9, 6), (1, 8, 6)")) {
            assertThat(shop.query("{ shelves { nodes { labels numbers sizes { width } } } }")
                            .data())
                    .hasToString("{shelves={nodes=[{labels=[a, b, c], numbers=[10, 2, 1],"
                            + " sizes=[{width=8}, {width=9}, {width=1}]}, {labels=[y, z], numbers=[], sizes=[]}]}}");
            assertThat(loaded(shop.sessionFactory(), "numbers")).isEqualTo("[10, 2, 1]");
            assertThat(loaded(shop.sessionFactory(), "sizes"))
                    .isEqualTo("[Size[width=8, height=6], Size[width=9, height=6], Size[width=1, height=5]]");
        }
    }

    @Test
    void elementsWithinAnEmbeddableAreInTheOrderOfTheMapping() {
        CompiledModel model = CompiledModel.of("""
                package shop;
                import jakarta.persistence.*;
                @Entity @io.subgraft.annotation.GraphQLExposed public class Shelf { @Id Long id; public Side side; }
                """, """
                package shop;
                import jakarta.persistence.*;
                import java.util.*;
                @Embeddable public class Side {
                  String name;
                  @ElementCollection @OrderBy("desc") public List<Integer> numbers;
                  @ElementCollection @OrderColumn public List<String> notes;
                }
                """);
        try (Booted shop = new Booted(model, database, "shop.Shelf", "shop.Side")
                .with(
                        "insert into Shelf (id, name) values (1, 'left')",
                        "insert into Shelf_numbers (Shelf_id, numbers) values (1, 2), (1, 10), (1, 1)",
                        "insert into Shelf_notes (Shelf_id, notes_ORDER, notes) values (1, 2, 'a'), (1, 0, 'c')")) {
            assertThat(shop.query("{ shelves { nodes { side { numbers notes } } } }")
                            .data())
                    .hasToString("{shelves={nodes=[{side={numbers=[10, 2, 1], notes=[c, null, a]}}]}}");
        }
    }

    @Test
    void elementsWithoutAnyValueAreNotThere() {
        try (Booted shop = booted().with(
                        "insert into Shelf_sizes (Shelf_id, sizes_ORDER, width) values (1, 0, 5), (1, 1, null), (2, 0, null), (2, 1, 7)")) {
            assertThat(shop.query("{ shelves { nodes { sizes { width } } } }").data())
                    .hasToString("{shelves={nodes=[{sizes=[{width=5}]}, {sizes=[null, {width=7}]}]}}");
            assertThat(loaded(shop.sessionFactory(), "sizes"))
                    .doesNotContain("null")
                    .doesNotContain(",");
        }
    }

    /** As nobody sees them, nobody finds them: a shelf is found by what Hibernate loads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ heap: { some: {} } } | [1]",
                "{ heap: { none: {} } } | [2]",
                "{ heap: { some: { width: { isNull: true } } } } | []",
                "{ heap: { some: { not: { width: { eq: 5 } } } } } | []",
                "{ heap: { every: { width: { eq: 5 } } } } | [1, 2]",
                "{ heap: { none: { width: { isNull: true } } } } | [1, 2]",
                "{ heap: { some: { and: [] } } } | [1]",
                "{ heap: { some: { or: [] } } } | []",
                "{ sizes: { some: {} } } | [1]",
                "{ words: { some: {} } } | [1]",
                "{ words: { none: {} } } | [2]",
                "{ words: { some: { isNull: true } } } | []",
                "{ words: { every: { eq: \"a\" } } } | [1, 2]",
                "{ labels: { some: {} } } | [1]",
                "{ signs: { some: {} } } | [1]",
                "{ signs: { some: { key: { eq: \"n\" } } } } | []",
                "{ signs: { every: { value: { eq: \"v\" } } } } | [1, 2]",
                "{ signs: { some: { value: { isNull: true } } } } | []",
            })
    void elementsWithoutAnyValueAreNotFound(String where, String ids) {
        try (Booted shop = booted().with(
                        "insert into Shelf_heap (Shelf_id, width) values (1, 5), (1, null), (2, null)",
                        "insert into Shelf_sizes (Shelf_id, sizes_ORDER, width) values (1, 0, 5), (1, 1, null), (2, 0, null)",
                        "insert into Shelf_words (Shelf_id, words) values (1, 'a'), (1, null), (2, null)",
                        "insert into Shelf_labels (Shelf_id, labels_ORDER, labels) values (1, 1, 'b'), (2, 0, null)",
                        "insert into Shelf_signs (Shelf_id, signs_KEY, signs) values (1, 'k', 'v'), (1, 'n', null), (2, 'n', null)")) {
            assertThat(loaded(shop.sessionFactory(), "words")).isEqualTo("[a]");
            assertThat(loaded(shop.sessionFactory(), "signs")).isEqualTo("{k=v}");
            assertThat(loaded(shop.sessionFactory(), "heap")).doesNotContain("null", ",");
            assertThat(shop.query("{ shelves { nodes { heap { width } words signs { key value } } } }")
                            .data())
                    .hasToString("{shelves={nodes=[{heap=[{width=5}], words=[a], signs=[{key=k, value=v}]},"
                            + " {heap=[], words=[], signs=[]}]}}");
            assertThat(shop.query("{ shelves(where: " + where + ") { nodes { id } } }")
                            .texts("shelves.nodes.id"))
                    .as(where)
                    .hasToString(ids);
        }
    }

    @Test
    void elementsWithSomeValueAreFound() {
        try (Booted shop =
                booted().with("insert into Shelf_heap (Shelf_id, width, depth) values (1, null, 7), (2, null, null)")) {
            for (String test : List.of("{}", "{ width: { isNull: true } }", "{ not: { width: { eq: 5 } } }")) {
                assertThat(shop.query("{ shelves(where: { heap: { some: " + test + " } }) { nodes { id } } }")
                                .texts("shelves.nodes.id"))
                        .as(test)
                        .containsExactly("1");
            }
        }
    }

    @Test
    void entriesWithoutAKeyAreNotThere() {
        try (Booted shop = booted().with("insert into Thing (id, code, shelf_id) values (1, null, 1), (2, 'k', 1)")) {
            assertThat(shop.query("{ shelf(id: 1) { things { key value { id } } } }")
                            .data())
                    .hasToString("{shelf={things=[{key=k, value={id=2}}]}}");
            assertThat(shop.query(
                                    "{ shelves(where: { things: { some: { value: { id: { eq: 1 } } } } }) { totalCount } }")
                            .data())
                    .hasToString("{shelves={totalCount=0}}");
            assertThat(loaded(shop.sessionFactory(), "things"))
                    .startsWith("{k=")
                    .doesNotContain(",");
        }
    }

    @Test
    void rowsOfAJoinTableWithoutATargetAreNotCounted() {
        try (Booted shop = booted().with(
                        "alter table loan alter column lent_id drop not null",
                        "insert into Thing (id) values (1)",
                        "insert into loan (Shelf_id, lent_id) values (1, 1), (1, null)")) {
            assertThat(shop.query("{ shelf(id: 1) { lent { totalCount nodes { id } } } }")
                            .data())
                    .hasToString("{shelf={lent={totalCount=1, nodes=[{id=1}]}}}");
            assertThat(loaded(shop.sessionFactory(), "lent")).doesNotContain("null");
        }
    }

    /** What only a subclass of the embeddable has is not in the schema, which knows the declared class. */
    @Test
    void embeddablesOfASubclassAreReadAsTheDeclaredClass() {
        CompiledModel model = CompiledModel.of("""
                package shop;
                import io.subgraft.annotation.*;
                import jakarta.persistence.*;
                @Entity @GraphQLExposed public class Shelf { @Id Long id; @Embedded Size size; }
                """, """
                package shop;
                @jakarta.persistence.Embeddable public class Size { int width; }
                """, """
                package shop;
                @jakarta.persistence.Embeddable public class Box extends Size { int depth; }
                """);
        try (Booted shop = new Booted(model, database, "shop.Shelf", "shop.Size", "shop.Box")
                .with("insert into Shelf (id, width, depth, size_DTYPE) values (1, 5, 6, 'Box')")) {
            assertThat(shop.query("{ shelf(id: 1) { size { __typename width } } }")
                            .data())
                    .hasToString("{shelf={size={__typename=Size, width=5}}}");
        }
    }

    private static String loaded(SessionFactory sessions, String collection) {
        return sessions.fromSession(session -> {
            Object shelf = session.createSelectionQuery("from Shelf s where s.id = 1", Object.class)
                    .getSingleResult();
            try {
                return String.valueOf(shelf.getClass().getField(collection).get(shelf));
            } catch (ReflectiveOperationException absent) {
                throw new AssertionError(absent);
            }
        });
    }
}
