package io.subgraft.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Graphs of small models that showed faults, each by their numbers, and random ones. */
final class FederatedGraphs {

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

    private static final String[] MARKED = {
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

    private static final String[] ABSTRACT = {
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
        "@Entity @GraphQLExposed public class Rose extends Plant { int thorns; }"
    };

    private static final String[] EXTENDED = {
        """
            @Entity @GraphQLExposed @Inheritance public abstract class Animal {
              @Id Long id; @ManyToOne @Provides("name") Keeper keeper; }
            """,
        "@Entity @GraphQLExposed public class Cat extends Animal { int lives; }",
        "@Entity @GraphQLExposed @RemoteEntity public class Keeper { @Id Long id; @External String name; }"
    };

    private static final String[] FRAGMENTS = {
        "@Entity @GraphQLExposed public class Shelf { @Id Long id; @ManyToOne @Provides(\"... on Film { director }\") Medium medium; }",
        "@Entity @GraphQLExposed @Inheritance @FederationKeys({}) public abstract class Medium { @Id Long id; }",
        "@Entity @GraphQLExposed @RemoteEntity @FederationKey(\"id\") public class Film extends Medium { @External String director; }"
    };

    private static final String[] FILMS = {
        "@Entity @GraphQLExposed public class Film { @Id Long id; @Shareable String director; }"
    };

    private static final String[] USERS = {
        "@Entity @Table(name = \"users\") @GraphQLExposed public class User { @Id Long id; String name; }"
    };

    private static final String TEAM = """
            @Entity @GraphQLExposed public class Team { @Id Long id;
              @ElementCollection @RemoteReference("User") List<Long> memberIds;
              @ElementCollection @RemoteReference("User") Set<Long> guestIds;
            }
            """;

    private static final String[] SEATS = {
        "@Entity @GraphQLExposed public class Profile { @Id @RemoteReference(\"User\") Long userId; String motto; }",
        "@Entity @GraphQLExposed public class Badge { @Id Long id; @Column(unique = true, nullable = false) @RemoteReference(\"User\") Long userId; }",
        """
        @Entity @GraphQLExposed @IdClass(Seat.Key.class) public class Seat { @Id @Column(name = "line") Integer row; @Id @RemoteReference("User") Long userId; String note;
          public static class Key implements java.io.Serializable { Integer row; Long userId;
            @Override public boolean equals(Object other) { return other instanceof Key key && Objects.equals(row, key.row) && Objects.equals(userId, key.userId); }
            @Override public int hashCode() { return Objects.hash(row, userId); }
            private static final long serialVersionUID = 1; } }
        """,
        """
        @Entity @GraphQLExposed @FederationKey("user { id }") public class Locker { @Id Long id; @Column(nullable = false) @RemoteReference("User") Long userId; }
        """
    };

    private static final String[] EMBEDDED_REFERENCE = {
        "@Entity @GraphQLExposed public class Doc { @Id Long id; Audit audit; }",
        "@Embeddable public class Audit { @RemoteReference(\"User\") Long authorId; }"
    };

    private static final String[] REMOTE_ONLY = {
        "@Entity @GraphQLExposed @RemoteEntity public class Product { @Id Long id; int weight; }"
    };

    private static final String[] KEEPERS = {
        "@Entity @GraphQLExposed public class Keeper { @Id Long id; @Shareable String name; }"
    };

    private static final String[] INTERFACE_ONLY = {
        "@Entity @GraphQLExposed @Inheritance @FederationKey(\"id\") public abstract class Animal { @Id Long id; }",
        "@Entity @GraphQLExposed @FederationKeys({}) public class Cat extends Animal { int lives; }"
    };

    private static final String[] OWNING = {OWN_PRODUCT};
    private static final String[] REVIEWING = {PRODUCTS_REVIEW, REVIEWED_PRODUCT};
    private static final String[] SHIPPING = {SHIPPED_PRODUCT, PARCEL, ADDRESS};
    private static final String[] STOCKING = {STOCKED_PRODUCT, STOCK, ADDRESS};

    private FederatedGraphs() {}

    /**
     * A graph.
     *
     * @param name what it shows
     * @param by the composers that know all of its directives
     * @param subgraphs the classes of its subgraphs, by name
     */
    record Graph(String name, List<String> by, Map<String, String[]> subgraphs) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Those that showed faults. */
    static List<Graph> known() {
        return List.of(
                graph("F1 a subgraph that owns nothing", "products", OWNING, "extra", REMOTE_ONLY),
                graph("F2 two subgraphs of one type", "products", OWNING, "reviews", REVIEWING),
                graph("F2 the other before the owner", "reviews", REVIEWING, "products", OWNING),
                graph("F2 pages of what another owns", "products", OWNING, "shipping", SHIPPING),
                graph("F2 three subgraphs of one type", "products", OWNING, "reviews", REVIEWING, "shipping", SHIPPING),
                graph(
                        "F2 four subgraphs of one type",
                        "products",
                        OWNING,
                        "reviews",
                        REVIEWING,
                        "shipping",
                        SHIPPING,
                        "stock",
                        STOCKING),
                graph("F3 F4 F9 F10 marks everywhere", "staff", MARKED),
                graph("F6 marks of abstract attributes", POLICY, "zoo", ABSTRACT),
                graph("F6 what another provides", APOLLO, "zoo", EXTENDED, "keepers", KEEPERS),
                graph("fragments of what another provides", APOLLO, "shelves", FRAGMENTS, "films", FILMS),
                graph("F7 lists of references", "users", USERS, "teams", new String[] {TEAM}),
                graph("F8 references that are keys", "users", USERS, "teams", SEATS),
                graph("F12 only an interface has a key", "zoo", INTERFACE_ONLY),
                graph("F13 a reference in an embeddable", "users", USERS, "docs", EMBEDDED_REFERENCE));
    }

    /** As many random ones as asked for, the same each time. */
    static List<Graph> random(int count) {
        return java.util.stream.LongStream.range(0, count)
                .mapToObj(seed -> new Graph("random " + seed, Graphs.ALL, RandomGraphs.of(seed)))
                .toList();
    }

    private static Graph graph(String name, Object... pairs) {
        return graph(name, Graphs.ALL, pairs);
    }

    private static Graph graph(String name, List<String> by, Object... pairs) {
        Map<String, String[]> subgraphs = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            subgraphs.put((String) pairs[i], (String[]) pairs[i + 1]);
        }
        return new Graph(name, by, subgraphs);
    }
}
