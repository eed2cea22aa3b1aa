package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionResult;
import graphql.parser.Parser;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import io.subgraft.generated.GeneratedModule;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults that an audit of gateways showed, each by its number, in subgraphs by themselves; composed in {@link FederationGraphsTest}. */
class FederationFaultsTest {

    private static final String[] REMOTE = {
        "@Entity @Table(name = \"users\") @GraphQLExposed @RemoteEntity public class User { @Id Long id; String nick; }"
    };

    private static final String[] REFERRING = {
        "@Entity @GraphQLExposed public class Profile { @Id @RemoteReference(\"User\") Long userId; String motto; }",
        "@Entity @GraphQLExposed public class Badge { @Id Long id; @Column(unique = true, nullable = false) @RemoteReference(\"User\") Long userId; }",
        """
        @Entity @GraphQLExposed @IdClass(Seat.Key.class) public class Seat {
          @Id @Column(name = "line") Integer line; @Id @RemoteReference("User") Long userId; String note;
          public static class Key implements java.io.Serializable { Integer line; Long userId;
            @Override public boolean equals(Object other) { return other instanceof Key key && Objects.equals(line, key.line) && Objects.equals(userId, key.userId); }
            @Override public int hashCode() { return Objects.hash(line, userId); }
            private static final long serialVersionUID = 1; } }
        """,
        "@Entity @GraphQLExposed @FederationKey(\"user { id }\") public class Locker { @Id Long id; @RemoteReference(\"User\") @Column(nullable = false) Long userId; }"
    };

    private static final String[] TEAM = {"""
        @Entity @GraphQLExposed public class Team { @Id Long id;
          @ElementCollection @OrderColumn @RemoteReference("User") List<String> memberIds;
          @ElementCollection @RemoteReference(value = "User", field = "guests") Set<String> guestIds; }
        """};

    @Test
    void F1_aSubgraphThatOwnsNothingWritesGraphQL() {
        CompiledModel remote = Models.subgraph(REMOTE);
        new Parser().parseDocument(remote.sdl());
        assertThat(remote.sdl()).doesNotContain("type Query").contains("type User @key(fields: \"id\") {");
        try (Booted users =
                Models.on(Database.H2, remote, REMOTE).with("insert into users (id, nick) values (1, 'ada')")) {
            assertThat(entities(users, "{__typename: \"User\", id: 1}", "... on User { nick }"))
                    .isEqualTo("{_entities=[{nick=ada}]}");
        }
    }

    @Test
    void F5_aRootFieldByHandBeatsAHiddenOne() {
        CompiledModel remote = Models.subgraph(REMOTE);
        try (Booted users =
                Models.on(Database.H2, remote, REMOTE).with("insert into users (id, nick) values (1, 'ada')")) {
            Object ada = users.sessionFactory().openSession().find(remote.type("shop.User"), 1L);
            Subgraft byHand = users.subgraft(builder -> builder.schemaExtension(
                    "extend type Query { user: User users: [User!] }",
                    wiring -> wiring.type(
                            "Query",
                            query -> query.dataFetcher("user", environment -> ada)
                                    .dataFetcher("users", environment -> List.of(ada)))));
            ExecutionResult result = byHand.execute("{ user { id nick } users { id } }");
            assertThat(result.getErrors()).isEmpty();
            assertThat(result.getData().toString()).isEqualTo("{user={id=1, nick=ada}, users=[{id=1}]}");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "POSTGRESQL"})
    void F7_listsOfReferencesAreListsOfStubs(Database database) {
        CompiledModel teams = Models.subgraph(TEAM);
        assertThat(teams.sdl()).contains("memberIds: [User]!", "guests: [User!]!");
        try (Booted booted = Models.on(database, teams, TEAM)
                .with(
                        "insert into Team (id) values (1)",
                        "insert into Team (id) values (2)",
                        "insert into Team_memberIds (Team_id, memberIds_ORDER, memberIds) values (1, 0, 'u1')",
                        "insert into Team_memberIds (Team_id, memberIds_ORDER, memberIds) values (1, 1, 'u2')")) {
            assertThat(booted.query("{ teams(orderBy: {id: ASC}) { nodes { memberIds { id } guests { id } } } }")
                            .data()
                            .toString())
                    .isEqualTo(
                            "{teams={nodes=[{memberIds=[{id=u1}, {id=u2}], guests=[]}, {memberIds=[], guests=[]}]}}");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "POSTGRESQL"})
    void F8_referencesAreKeys(Database database) {
        CompiledModel seats = Models.subgraph(REFERRING);
        assertThat(seats.sdl())
                .contains(
                        "type Profile @key(fields: \"user { id }\") {",
                        "type Badge @key(fields: \"id\") @key(fields: \"user { id }\") {",
                        "type Seat @key(fields: \"line user { id }\") {",
                        "type Locker @key(fields: \"user { id }\") {");
        try (Booted booted = Models.on(database, seats, REFERRING)
                .with(
                        "insert into Profile (userId, motto) values (7, 'go')",
                        "insert into Badge (id, userId) values (1, 7)",
                        "insert into Seat (line, userId, note) values (3, 7, 'aisle')",
                        "insert into Locker (id, userId) values (4, 7)")) {
            ExecutionResult result = booted.subgraft()
                    .execute(
                            "{ _entities(representations: ["
                                    + "{__typename: \"Profile\", user: {id: \"7\"}}, {__typename: \"Badge\", user: {id: 7}},"
                                    + " {__typename: \"Seat\", line: \"3\", user: {id: \"7\"}}, {__typename: \"Locker\", user: {id: \"7\"}},"
                                    + " {__typename: \"Profile\", user: \"7\"}, {__typename: \"Profile\", user: {id: {a: 1}}}, {__typename: \"Profile\", user: {id: \"x\"}},"
                                    + " {__typename: \"Badge\", id: \"1\"}, {__typename: \"Profile\", user: {id: \"8\"}}])"
                                    + " { ... on Profile { user { id } motto } ... on Badge { id user { id } } ... on Seat { note } ... on Locker { user { id } } } }");
            assertThat(result.getData().toString())
                    .isEqualTo("{_entities=[{user={id=7}, motto=go}, {id=1, user={id=7}}, {note=aisle}, {user={id=7}},"
                            + " null, null, null, {id=1, user={id=7}}, null]}");
            assertThat(result.getErrors())
                    .extracting(each -> each.getPath().get(1))
                    .containsExactlyInAnyOrder(4, 5, 6);
        }
    }

    @Test
    void F12_aSubgraphWhoseOnlyKeyIsOfAnInterfaceStarts() {
        String[] zoo = {
            "@Entity @GraphQLExposed @Inheritance @FederationKey(value = \"id\") public abstract class Animal { @Id Long id; }",
            "@Entity @GraphQLExposed @FederationKeys({}) public class Cat extends Animal { int lives; }"
        };
        CompiledModel model = Models.subgraph(zoo);
        try (Booted booted = Models.on(Database.H2, model, zoo)) {
            assertThat(booted.query("{ _service { sdl } }").data().toString()).contains("interface Animal");
        }
    }

    @Test
    void F13_aReferenceInAnEmbeddableStarts() {
        String[] docs = {
            "@Entity @GraphQLExposed public class Doc { @Id Long id; Audit audit; @ElementCollection List<Audit> audits; }",
            "@Embeddable public class Audit { @RemoteReference(\"User\") Long authorId; }"
        };
        CompiledModel model = Models.subgraph(docs);
        try (Booted booted = Models.on(Database.H2, model, docs).with("insert into Doc (id, authorId) values (1, 7)")) {
            assertThat(booted.query("{ doc(id: 1) { audit { author { id } } } }")
                            .data()
                            .toString())
                    .isEqualTo("{doc={audit={author={id=7}}}}");
        }
        assertThatThrownBy(
                        () -> Models.subgraph(
                                docs[0],
                                "@Embeddable public class Audit { @RemoteReference(value = \"User\", inverse = \"audits\") Long authorId; }"))
                .hasMessageContaining("[SG3013] Audit.authorId");
    }

    @Test
    void F11_aListInAKeyOfATypeByHandIsFound() {
        CompiledModel remote = Models.subgraph(REMOTE);
        try (Booted users = Models.on(Database.H2, remote, REMOTE)) {
            Subgraft byHand = users.subgraft(builder -> builder.schemaExtension(
                    "type Bundle @key(fields: \"users { id }\") { users: [User!] title: String }",
                    wiring -> wiring.type("Bundle", type -> type.dataFetcher("title", environment -> "two"))));
            ExecutionResult result = byHand.execute("{ _entities(representations: ["
                    + "{__typename: \"Bundle\", users: [{id: 1}, {id: 2}]}, {__typename: \"Bundle\", users: [{}]}])"
                    + " { ... on Bundle { title } } }");
            assertThat(result.getData().toString()).isEqualTo("{_entities=[{title=two}, null]}");
            assertThat(result.getErrors())
                    .singleElement()
                    .satisfies(each -> assertThat(each.getPath()).isEqualTo(List.of("_entities", 1)));
        }
    }

    @Test
    void F15_directivesByHandAreImported() {
        CompiledModel remote = Models.subgraph(REMOTE);
        try (Booted users = Models.on(Database.H2, remote, REMOTE)) {
            Subgraft byHand = users.subgraft(builder -> builder.schemaExtension(
                    "type Team @shareable { name: String @authenticated } extend type Query { team: Team @tag(name: \"t\") }",
                    wiring -> {}));
            assertThat(byHand.execute("{ _service { sdl } }").getData().toString())
                    .contains("federation/v2.5\", import: [\"@authenticated\", \"@key\", \"@shareable\", \"@tag\"])");
        }
    }

    @Test
    void F15_aLinkAndPrefixesByHandAreMergedIntoTheOneLink() {
        CompiledModel remote = Models.subgraph(REMOTE);
        try (Booted users = Models.on(Database.H2, remote, REMOTE)) {
            Subgraft byHand = users.subgraft(builder -> builder.schemaExtension(
                    "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.0\", import: [\"@key\"])"
                            + " @link(url: \"https://specs.example.org/own/v1.0\")"
                            + " extend schema @link(url: \"https://specs.apollo.dev/federation/v2.5\")"
                            + " type Team @federation__key(fields: \"name\") @federation__shareable {"
                            + " name: String @federation__tag(name: \"t\") }",
                    wiring -> {}));
            String sdl = byHand.execute("{ _service { sdl } }").getData().toString();
            assertThat(sdl)
                    .contains(
                            "federation/v2.3\", import: [\"@key\", \"@shareable\", \"@tag\"])",
                            "https://specs.example.org/own/v1.0",
                            "type Team @key(fields: \"name\") @shareable")
                    .doesNotContain("federation__", "v2.0", "v2.5");
            assertThat(byHand.execute("{ _entities(representations: [{__typename: \"Team\", name: \"red\"}])"
                                    + " { ... on Team { name } } }")
                            .getData()
                            .toString())
                    .isEqualTo("{_entities=[{name=red}]}");
        }
    }

    @Test
    void fragmentsOfProvidedFieldsNameTypesThatExtendTheTarget() {
        String[] media = {
            "@Entity @GraphQLExposed public class Shelf { @Id Long id; @ManyToOne @Provides(\"%s\") Medium medium; }",
            "@Entity @GraphQLExposed @Inheritance @FederationKeys({}) public abstract class Medium { @Id Long id; String code; }",
            "@Entity @GraphQLExposed @RemoteEntity @FederationKey(\"id\") public class Film extends Medium { @External String director; }",
            "@Entity @GraphQLExposed @RemoteEntity @FederationKey(\"id\") public class Record extends Medium { @External String artist; }"
        };
        String shelf = media[0];
        media[0] = shelf.formatted("... on Film { director } ... on Record { artist }");
        assertThat(Models.subgraph(media).sdl())
                .contains("medium: Medium @provides(fields: \"... on Film { director } ... on Record { artist }\")");
        for (String wrong : List.of("... on Film { artist }", "... on Shelf { id }", "... on Tape { id }")) {
            media[0] = shelf.formatted(wrong);
            assertThatThrownBy(() -> Models.subgraph(media)).hasMessageContaining("[SG3002] Shelf.medium");
        }
        for (String wrong : List.of("... on Film", "... Film { id }", "... on { id }", "... on Film { }", "...")) {
            media[0] = shelf.formatted(wrong);
            assertThatThrownBy(() -> Models.subgraph(media)).hasMessageContaining("[SG3001] Shelf.medium");
        }
    }

    @Test
    void aKeyHasNoFragments() {
        assertThatThrownBy(
                        () -> Models.subgraph(
                                "@Entity @GraphQLExposed @FederationKey(\"... on Book { id }\") public class Book { @Id Long id; }"))
                .hasMessageContaining("[SG300");
    }

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "POSTGRESQL"})
    void F17_listsHaveTheOrderOfTheirMapping(Database database) {
        String[] shelves = {
            """
            @Entity @GraphQLExposed public class Shelf { @Id Long id;
              @GraphQLField(asList = true) @OneToMany @OrderColumn(name = "place") List<Book> placed;
              @GraphQLField(asList = true) @OneToMany(mappedBy = "shelf") @OrderBy("title DESC") List<Book> sorted; }
            """, "@Entity @GraphQLExposed public class Book { @Id Long id; String title; @ManyToOne Shelf shelf; }"
        };
        CompiledModel model = Models.subgraph(shelves);
        try (Booted booted = Models.on(database, model, shelves)
                .with(
                        "insert into Shelf (id) values (1)",
                        "insert into Book (id, title, shelf_id) values (1, 'a', 1), (2, 'c', 1), (3, 'b', 1)",
                        "insert into Shelf_Book (Shelf_id, placed_id, place) values (1, 3, 0), (1, 1, 1), (1, 2, 2)")) {
            assertThat(entities(
                            booted,
                            "{__typename: \"Shelf\", id: 1}",
                            "... on Shelf { placed { title } sorted { title } }"))
                    .isEqualTo("{_entities=[{placed=[{title=b}, {title=a}, {title=c}],"
                            + " sorted=[{title=c}, {title=b}, {title=a}]}]}");
        }
    }

    @Test
    void F14_aModuleThatIsNotServedIsNotAskedFor() {
        String review = """
                package %s;
                @jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed
                public class Review { @jakarta.persistence.Id Long id; %s }
                """;
        CompiledModel first = CompiledModel.federated(
                review.formatted(
                        "first",
                        "@io.subgraft.federation.annotation.RemoteReference(value = \"Article\", inverse = \"reviews\") Long articleId;"));
        CompiledModel second = first.dependent(review.formatted("second", "int stars;"));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(second.loader());
        try (EntityManagerFactory reviews = new HibernatePersistenceConfiguration("second")
                .managedClasses(second.type("second.Review"))
                .jdbcUrl(Database.H2.newUrl())
                .property("hibernate.hbm2ddl.auto", "create")
                .createEntityManagerFactory()) {
            List<GeneratedModule> only = second.modules().stream()
                    .filter(each -> each.name().equals("second"))
                    .toList();
            Subgraft served = Subgraft.builder(reviews).onlyModules(only).build();
            assertThat(served.execute("{ reviews { nodes { stars } } }").getErrors())
                    .isEmpty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** In one module nothing leads to lists of people; in the one that depends on it something does. */
    @Test
    void F2_anotherModuleFindsTheHelperTypesItNeeds() {
        CompiledModel people = CompiledModel.federated("""
                package people;
                @jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed
                public class Person { @jakarta.persistence.Id Long id; String name; }
                """, """
                package people;
                @jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed @io.subgraft.federation.annotation.Inaccessible
                public class Secret { @jakarta.persistence.Id Long id; String text; }
                """);
        CompiledModel orders = people.dependent("""
                package orders;
                @jakarta.persistence.Entity(name = "Purchase") @io.subgraft.annotation.GraphQLExposed
                public class Purchase { @jakarta.persistence.Id Long id;
                  @jakarta.persistence.ManyToMany java.util.List<people.Person> buyers;
                  @jakarta.persistence.ManyToOne people.Secret secret; @jakarta.persistence.ManyToMany java.util.List<people.Secret> secrets; }
                """);
        assertThat(orders.sdl())
                .contains("secret: Secret @inaccessible", "SecretConnection! @inaccessible")
                .doesNotContain("secret: SecretFilter", "secrets: SecretListFilter");
        try (Booted booted = new Booted(orders, Database.H2, "orders.Purchase", "people.Person", "people.Secret")) {
            assertThat(booted.query("{ purchases(where: {buyers: {some: {name: {eq: \"a\"}}}}, orderBy: [{id: ASC}]) {"
                                    + " nodes { buyers { totalCount } } } }")
                            .data()
                            .toString())
                    .isEqualTo("{purchases={nodes=[]}}");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "POSTGRESQL"})
    void F2_pagesFiltersAndGroupsOfWhatAnotherOwnsAreServed(Database database) {
        String[] classes = {
            "@Entity @GraphQLExposed public class Review { @Id Long id; int stars; @ManyToOne Product product; @ManyToMany List<Product> others; }",
            "@Entity @GraphQLExposed @RemoteEntity public class Product { @Id Long id; int days; @OneToMany(mappedBy = \"product\") List<Review> reviews; }"
        };
        CompiledModel model = Models.subgraph(classes);
        assertThat(model.sdl())
                .contains("input ReviewProductFilter {", "type ReviewOthersConnection {", "type ReviewConnection {")
                .doesNotContain(" ProductFilter", " ProductConnection", "type ReviewConnection @shareable");
        try (Booted reviews = Models.on(database, model, classes)
                .with(
                        "insert into Product (id, days) values (1, 3)",
                        "insert into Product (id, days) values (2, 5)",
                        "insert into Review (id, stars, product_id) values (1, 4, 1)",
                        "insert into Review (id, stars, product_id) values (2, 2, 2)",
                        "insert into Review_Product (Review_id, others_id) values (1, 1)",
                        "insert into Review_Product (Review_id, others_id) values (1, 2)")) {
            assertThat(reviews.query(
                                    "{ reviews(where: {product: {days: {lt: 4}}}, orderBy: [{product: {days: ASC}}]) {"
                                            + " nodes { others(first: 1, where: {days: {gt: 1}}, orderBy: [{days: DESC}]) {"
                                            + " nodes { id } edges { node { id } } totalCount pageInfo { hasNextPage }"
                                            + " aggregate { count max { days } groupBy(by: [{days: VALUE}]) { key { days } count } } } }"
                                            + " aggregate { groupBy(by: [{product: {days: VALUE}}]) { key { product { days } } count } } } }")
                            .data()
                            .toString())
                    .isEqualTo("{reviews={nodes=[{others={nodes=[{id=2}], edges=[{node={id=2}}], totalCount=2,"
                            + " pageInfo={hasNextPage=true}, aggregate={count=2, max={days=5},"
                            + " groupBy=[{key={days=3}, count=1}, {key={days=5}, count=1}]}}}],"
                            + " aggregate={groupBy=[{key={product={days=3}}, count=1}]}}}");
            assertThat(entities(
                            reviews,
                            "{__typename: \"Product\", id: 2}",
                            "... on Product { days reviews { nodes { stars } } }"))
                    .isEqualTo("{_entities=[{days=5, reviews={nodes=[{stars=2}]}}]}");
        }
    }

    private static String entities(Booted booted, String representations, String selection) {
        return booted.query("{ _entities(representations: [" + representations + "]) { " + selection + " } }")
                .data()
                .toString();
    }
}
