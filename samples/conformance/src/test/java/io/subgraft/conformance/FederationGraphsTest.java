package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.parser.Parser;
import io.subgraft.conformance.Graphs.Composed;
import io.subgraft.conformance.Graphs.Graph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graphs of one to four subgraphs compose, in each composer that knows their directives. */
@Tag("gateway")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederationGraphsTest {

    private static final List<String> AUTH = List.of("apollo", "guild", "wundergraph");
    private static final List<String> POLICY = List.of("apollo", "guild");
    private static final List<String> APOLLO = List.of("apollo");

    private static final String OWN_PRODUCT = """
            @Entity @GraphQLExposed public class Product {
              @Id Long id; String name; BigDecimal price; @ManyToOne Product successor; @OneToMany(mappedBy = "successor") List<Product> before; }
            """;
    private static final String PRODUCTS_REVIEW = """
            @Entity @GraphQLExposed public class Review { @Id Long id; int stars; @ManyToOne Product product; @ManyToMany List<Product> others; }
            """;
    private static final String REVIEWED_PRODUCT = """
            @Entity @GraphQLExposed @RemoteEntity public class Product {
              @Id Long id; @OneToMany(mappedBy = "product") List<Review> reviews; @ManyToMany List<Product> seenWith; }
            """;
    private static final String SHIPPED_PRODUCT = """
            @Entity @GraphQLExposed @RemoteEntity public class Product {
              @Id Long id; int daysToDeliver; LocalAddress origin; @ManyToMany(mappedBy = "products") List<Parcel> parcels; }
            """;
    private static final String ADDRESS =
            "@Embeddable @Shareable public class LocalAddress { String city; String country; }";
    private static final String PARCEL = """
            @Entity @GraphQLExposed public class Parcel { @Id Long id; @ManyToMany List<Product> products; LocalAddress target; }
            """;
    private static final String STOCKED_PRODUCT = """
            @Entity @GraphQLExposed @RemoteEntity public class Product { @Id Long id; int inStock; LocalAddress place; Integer price2;
              @ElementCollection Map<String, Integer> byShop; @ElementCollection List<LocalAddress> shops; }
            """;
    private static final String STOCK = """
            @Entity @GraphQLExposed public class Stock { @Id Long id; @ManyToOne Product product; int count; LocalAddress place; }
            """;

    private List<Composed> composed = List.of();

    @BeforeAll
    void compose() {
        composed = Graphs.compose(graphs());
    }

    private static List<Graph> graphs() {
        CompiledModel products = Models.subgraph(OWN_PRODUCT);
        CompiledModel reviews = Models.subgraph(PRODUCTS_REVIEW, REVIEWED_PRODUCT);
        CompiledModel shipping = Models.subgraph(SHIPPED_PRODUCT, PARCEL, ADDRESS);
        CompiledModel stock = Models.subgraph(STOCKED_PRODUCT, STOCK, ADDRESS);
        List<Graph> graphs = new ArrayList<>();
        graphs.add(Graphs.graph(
                "F1 a subgraph that owns nothing",
                of("products", products, "extra", Models.subgraph("""
                        @Entity @GraphQLExposed @RemoteEntity public class Product { @Id Long id; int weight; }
                        """))));
        graphs.add(Graphs.graph("F2 two subgraphs of one type", of("products", products, "reviews", reviews)));
        graphs.add(Graphs.graph("F2 reviews before products", of("reviews", reviews, "products", products)));
        graphs.add(Graphs.graph("F2 no own", of("products", products, "shipping", shipping)));
        graphs.add(Graphs.graph(
                "F2 three subgraphs of one type",
                of("products", products, "reviews", reviews, "shipping", shipping)));
        graphs.add(Graphs.graph(
                "F2 four subgraphs of one type",
                of("products", products, "reviews", reviews, "shipping", shipping, "stock", stock)));
        graphs.add(Graphs.graph("F3 F4 F9 F10 marks everywhere", AUTH, of("staff", MARKED)));
        graphs.add(Graphs.graph("F6 marks of abstract attributes", POLICY, of("zoo", ABSTRACT)));
        graphs.add(Graphs.graph("F6 what another provides", APOLLO, of("zoo", EXTENDED, "plain", Models.subgraph("""
                @Entity @GraphQLExposed public class Keeper { @Id Long id; String name; }
                """))));
        graphs.add(Graphs.graph("F7 lists of references", of("users", USERS, "teams", Models.subgraph(TEAM))));
        graphs.add(Graphs.graph("F8 references that are keys", of("users", USERS, "teams", Models.subgraph(SEATS))));
        graphs.add(Graphs.graph("F12 only an interface has a key", of("zoo", Models.subgraph("""
                @Entity @GraphQLExposed @Inheritance @FederationKey("id") public abstract class Animal { @Id Long id; }
                """, "@Entity @GraphQLExposed @FederationKeys({}) public class Cat extends Animal { int lives; }"))));
        graphs.add(Graphs.graph("F13 a reference in an embeddable", of("users", USERS, "docs", EMBEDDED_REFERENCE)));
        return graphs;
    }

    static final String[] MARKED_CLASSES = {
        """
        @Entity @GraphQLExposed public class Employee {
          @Id Long id; String name; @ManyToOne Department department; @Enumerated(EnumType.STRING) Level level;
          @RequiresScopes("hr") Integer salary;
          @Authenticated @ElementCollection Map<String, Integer> bonuses;
          @Authenticated @ElementCollection List<String> notes;
          @Inaccessible Integer age;
          @Tag("internal") String desk;
          @Inaccessible @NaturalId String badge;
          Address home;
          @RequiresScopes("hr") @ManyToOne Employee boss;
          @GraphQLField @RequiresScopes("hr") static Integer net(Integer salary) { return salary; }
          @GraphQLField @Inaccessible static String secret(String name) { return name; }
        }
        """,
        """
        @Entity @GraphQLExposed public class Department { @Id Long id; String title;
          @OneToMany(mappedBy = "department") List<Employee> employees; @OneToMany(mappedBy = "department") List<Plan> plans; }
        """,
        """
        @Entity @GraphQLExposed @Inaccessible public class Plan { @Id Long id; String goal; @ManyToOne Department department;
          @OneToMany List<Employee> people; Address place; }
        """,
        "@Entity @GraphQLExposed @RequiresScopes(\"hr\") public class Warning { @Id Long id; int weight; @ManyToOne Employee employee; }",
        "@Embeddable public class Address { String street; @Authenticated String door; @Inaccessible String code; }",
        "public enum Level { JUNIOR, @Inaccessible SECRET, @Tag(\"internal\") SENIOR }"
    };

    static final CompiledModel MARKED = Models.subgraph(MARKED_CLASSES);

    private static final CompiledModel ABSTRACT = Models.subgraph(
            """
            @Entity @GraphQLExposed @Inheritance public abstract class Animal {
              @Id Long id; @Shareable String name; @RequiresScopes("vet") Integer weight; @Policy("vet") String illness;
              @Authenticated String chip; @OverrideFrom("zoo2") String cage; @Inaccessible String code; @Tag("t") String food;
              @GraphQLField @RequiresScopes("vet") static Integer dose(Integer weight) { return weight; }
            }
            """,
            "@Entity @GraphQLExposed public class Cat extends Animal { int lives; }",
            "@Entity @GraphQLExposed public class Dog extends Animal { @Shareable String trick; }",
            """
            @Entity @GraphQLExposed @Inheritance public class Plant { @Id Long id; @Shareable String name; @RequiresScopes("vet") String illness; }
            """,
            "@Entity @GraphQLExposed public class Rose extends Plant { int thorns; }");

    private static final CompiledModel EXTENDED = Models.subgraph(
            """
            @Entity @GraphQLExposed @Inheritance public abstract class Animal {
              @Id Long id; @ManyToOne @Provides("name") Keeper keeper; }
            """,
            "@Entity @GraphQLExposed public class Cat extends Animal { int lives; }",
            "@Entity @GraphQLExposed @RemoteEntity public class Keeper { @Id Long id; @External String name; }");

    private static final CompiledModel USERS = Models.subgraph(
            "@Entity @GraphQLExposed public class User { @Id Long id; String name; }");

    static final String TEAM = """
            @Entity @GraphQLExposed public class Team { @Id Long id;
              @ElementCollection @RemoteReference("User") List<Long> memberIds;
              @ElementCollection @RemoteReference("User") Set<Long> guestIds;
            }
            """;

    static final String[] SEATS = {
        "@Entity @GraphQLExposed public class Profile { @Id @RemoteReference(\"User\") Long userId; String motto; }",
        "@Entity @GraphQLExposed public class Badge { @Id Long id; @Column(unique = true, nullable = false) @RemoteReference(\"User\") Long userId; }",
        """
        @Entity @GraphQLExposed @IdClass(Seat.Key.class) public class Seat { @Id Integer row; @Id @RemoteReference("User") Long userId; String note;
          public static class Key implements java.io.Serializable { Integer row; Long userId;
            @Override public boolean equals(Object other) { return other instanceof Key key && Objects.equals(row, key.row) && Objects.equals(userId, key.userId); }
            @Override public int hashCode() { return Objects.hash(row, userId); }
            private static final long serialVersionUID = 1; } }
        """,
        """
        @Entity @GraphQLExposed @FederationKey("user { id }") public class Locker { @Id Long id; @Column(nullable = false) @RemoteReference("User") Long userId; }
        """
    };

    static final CompiledModel EMBEDDED_REFERENCE = Models.subgraph(
            "@Entity @GraphQLExposed public class Doc { @Id Long id; Audit audit; }",
            "@Embeddable public class Audit { @RemoteReference(\"User\") Long authorId; }");

    private static Map<String, CompiledModel> of(Object... pairs) {
        Map<String, CompiledModel> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (CompiledModel) pairs[i + 1]);
        }
        return map;
    }

    Stream<Composed> composed() {
        return composed.stream();
    }

    @ParameterizedTest
    @MethodSource("composed")
    void composes(Composed graph) {
        assertThat(graph.errors()).as("%s by %s", graph.graph(), graph.composer()).isEmpty();
    }

    @Test
    void F2_filtersOfTheOwnerAreNotNarrowed() {
        List<Composed> many = composed.stream()
                .filter(each -> each.graph().startsWith("F2") && each.composer().equals("apollo"))
                .toList();
        assertThat(many).hasSizeGreaterThan(3).allSatisfy(each -> {
            Document graph = parse(each.supergraph());
            for (String input : List.of("ProductFilter", "ProductOrderBy", "ProductGroupBy")) {
                assertThat(fields(graph, input)).as(each.graph()).contains("name", "price", "successor");
            }
        });
    }

    private static List<String> fields(Document graph, String input) {
        return graph.getDefinitionsOfType(InputObjectTypeDefinition.class).stream()
                .filter(each -> each.getName().equals(input))
                .flatMap(each -> each.getInputValueDefinitions().stream())
                .map(InputValueDefinition::getName)
                .collect(Collectors.toList());
    }

    private static Document parse(String sdl) {
        return new Parser().parseDocument(sdl);
    }
}
