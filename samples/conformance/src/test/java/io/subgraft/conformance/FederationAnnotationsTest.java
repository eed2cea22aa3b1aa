package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What JPA cannot know of a place in a federated graph, said by annotations. */
class FederationAnnotationsTest {

    private static final String IMPORTS = """
            package %s;
            import io.subgraft.annotation.*;
            import io.subgraft.federation.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            """;

    private static final CompiledModel REVIEWS =
            CompiledModel.federated(IMPORTS.formatted("reviews") + """
            @Entity @GraphQLExposed
            public class Review {
              @Id Long id;
              int stars;
              @Column(nullable = false) @RemoteReference(value = "Book", inverse = "reviews") Long bookId;
              @RemoteReference(value = "User", inverse = "reviews") UUID userId;
              @Embedded PartRef part;
            }
            """, IMPORTS.formatted("reviews") + """
            @Embeddable @RemoteEntity
            public class PartRef { String sku; String plant; }
            """);

    /** Every directive, each once. */
    private static final CompiledModel EVERYTHING = CompiledModel.federated(
            IMPORTS.formatted("everything") + """
            @Entity @GraphQLExposed
            @FederationKey("id") @FederationKey("sku package")
            @ComposeDirective(name = "@custom", url = "https://specs.example.org/custom/v1.0",
                definition = "directive @custom on OBJECT | FIELD_DEFINITION")
            @DirectiveApplied("@custom") @Tag("type") @FederationContext("shop") @GraphQLCost(3) @CacheTag("product-{$key.id}")
            public class Product {
              @Id Long id;
              String sku;
              @GraphQLField(name = "package") String packageName;
              String currency;
              @Inaccessible String cost;
              @Tag("one") @Tag("two") String notes;
              @Shareable Integer weight;
              @Authenticated String account;
              @RequiresScopes({"read write", "admin"}) String margin;
              @Policy("owner") String supplier;
              @OverrideFrom(value = "legacy", label = "percent(10)") String title;
              @ManyToOne @Provides("name") Maker maker;
              @OneToMany(mappedBy = "product") @GraphQLListSize(assumedSize = 10) List<Label> labels;
              @DirectiveApplied("@custom") String custom;
            }
            """,
            IMPORTS.formatted("everything") + """
            @Entity @GraphQLExposed @RemoteEntity
            public class Maker {
              @Id Long id;
              @External String name;
              @Requires static String greeting(String name, Integer age) { return name + age; }
            }
            """,
            IMPORTS.formatted("everything") + """
            @Entity @GraphQLExposed @RemoteEntity
            public class Label {
              @Id Long id;
              @ManyToOne Product product;
              @Requires static String price(@FromContext("$shop { currency }") String currency) { return currency; }
            }
            """,
            IMPORTS.formatted("everything") + """
            @Entity @GraphQLExposed @InterfaceObject
            public class Medium { @Id Long id; int copies; }
            """,
            IMPORTS.formatted("everything") + """
            @Entity @GraphQLExposed @FederationKeys({})
            public class Private { @Id Long id; }
            """);

    @Test
    void eachAnnotationIsItsDirective() throws IOException {
        String sdl = EVERYTHING.sdl();
        assertThat(EVERYTHING.messages()).isEmpty();
        assertThat(sdl)
                .startsWith("extend schema\n  @link(url: \"https://specs.apollo.dev/federation/v2.12\", import: [")
                .contains(
                        "  @link(url: \"https://specs.example.org/custom/v1.0\", import: [\"@custom\"])\n",
                        "  @composeDirective(name: \"@custom\")\n\ndirective @custom on OBJECT | FIELD_DEFINITION\n",
                        "type Product @cost(weight: 3) @key(fields: \"id\") @key(fields: \"sku package\") @tag(name: \"type\")"
                                + " @context(name: \"shop\") @cacheTag(format: \"product-{$key.id}\") @custom {",
                        "cost: String @inaccessible",
                        "notes: String @tag(name: \"one\") @tag(name: \"two\")",
                        "weight: Int @shareable",
                        "account: String @authenticated",
                        "margin: String @requiresScopes(scopes: [[\"read\", \"write\"], [\"admin\"]])",
                        "supplier: String @policy(policies: [[\"owner\"]])",
                        "title: String @override(from: \"legacy\", label: \"percent(10)\")",
                        "maker: Maker @provides(fields: \"name\")",
                        "ProductLabelsConnection! @listSize(assumedSize: 10, slicingArguments: [\"first\", \"last\"],"
                                + " sizedFields: [\"nodes\", \"edges\"], requireOneSlicingArgument: false)",
                        "custom: String @custom",
                        "name: String @external",
                        "age: Int @external",
                        "greeting: String @requires(fields: \"name age\")",
                        "price(currency: String @fromContext(field: \"$shop { currency }\")): String",
                        "type Medium @key(fields: \"id\") @interfaceObject {",
                        "type Private {")
                .doesNotContain("makers(", "MakerConnection", "media(", "@requires(fields: \"\")");
        Path folder = Files.createDirectories(Path.of("target/federation"));
        Files.writeString(folder.resolve("everything.graphqls"), sdl);
    }

    @Test
    void theVersionIsTheLowestThatHasWhatIsUsed() {
        assertThat(REVIEWS.sdl())
                .startsWith("extend schema\n  @link(url: \"https://specs.apollo.dev/federation/v2.3\","
                        + " import: [\"@key\", \"@shareable\"])\n\ndirective @oneOf on INPUT_OBJECT\n\ntype Query {");
        CompiledModel scoped = CompiledModel.federated(IMPORTS.formatted("scoped") + """
                @Entity @GraphQLExposed @Authenticated public class Book { @Id Long id; }
                """);
        assertThat(scoped.sdl()).contains("federation/v2.5\"");
    }

    @Test
    void referencesAreStubsAndTakeNoStatement() {
        assertThat(REVIEWS.sdl())
                .contains(
                        "book: Book!",
                        "user: User\n",
                        "part: PartRef\n",
                        "type Book @key(fields: \"id\") {\n  id: ID!\n  reviews(where: ReviewFilter,",
                        "type PartRef @key(fields: \"sku plant\", resolvable: false) {");
        try (Booted reviews = reviews(Database.H2)) {
            assertThat(reviews.statements(
                            () -> assertThat(reviews.query("{ review(id: 3) { book { id } user { id } part { sku } } }")
                                            .data()
                                            .toString())
                                    .isEqualTo("{review={book={id=1}, user={id=00000000-0000-0000-0000-000000000001},"
                                            + " part={sku=s}}}")))
                    .hasSize(1);
        }
    }

    @Test
    void fieldsThatLeadBackAreOneStatementForAll() {
        for (Database database : List.of(Database.H2, Database.POSTGRESQL)) {
            try (Booted reviews = reviews(database)) {
                List<Map<String, Object>> representations = new ArrayList<>();
                IntStream.range(0, 500).forEach(each -> {
                    representations.add(Map.of("__typename", "Book", "id", String.valueOf(each)));
                    representations.add(Map.of("__typename", "User", "id", new java.util.UUID(0, each).toString()));
                });
                String document =
                        "query($r: [_Any!]!) { _entities(representations: $r) { ... on Book { reviews(first: 1)"
                                + " { nodes { stars } pageInfo { hasNextPage } } } ... on User { reviews { nodes { stars } } } } }";
                List<String> statements = reviews.statements(() -> {
                    ExecutionResult result = reviews.subgraft()
                            .execute(ExecutionInput.newExecutionInput(document)
                                    .variables(Map.of("r", representations))
                                    .build());
                    assertThat(result.getErrors()).isEmpty();
                    assertThat(result.getData().toString())
                            .contains("{reviews={nodes=[{stars=1}], pageInfo={hasNextPage=true}}}")
                            .contains("{reviews={nodes=[{stars=1}, {stars=3}]}}")
                            .contains("{reviews={nodes=[], pageInfo={hasNextPage=false}}}");
                });
                assertThat(statements).as(database.name()).hasSize(2);
            }
        }
    }

    @Test
    void whatLeadsBackCountsForEachThatIsReferredTo() {
        try (Booted reviews = reviews(Database.H2)) {
            String document = "{ _entities(representations: [{__typename: \"Book\", id: \"1\"}, {__typename: \"Book\","
                    + " id: \"7\"}, {__typename: \"Book\", id: \"8\"}]) { ... on Book { reviews(first: 5) { nodes { id } } } } }";
            assertThat(limited(reviews, 15).execute(document).getErrors()).isEmpty();
            assertThat(reviews.statements(() -> {
                        ExecutionResult result = limited(reviews, 14).execute(document);
                        assertThat(result.isDataPresent()).isFalse();
                        assertThat(result.getErrors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.getExtensions())
                                        .containsEntry("code", "COST_ESTIMATED_TOO_EXPENSIVE"));
                    }))
                    .isEmpty();
        }
    }

    private static Subgraft limited(Booted booted, int cost) {
        return booted.subgraft(builder -> builder.limits(Limits.standard().with(Limit.COST, cost)));
    }

    @Test
    void aKeyThatNothingCanReferToIsAnErrorOfItsItem() {
        try (Booted reviews = reviews(Database.H2)) {
            ExecutionResult result = reviews.subgraft()
                    .execute("{ _entities(representations: [{__typename: \"Book\", id: \"one\"},"
                            + " {__typename: \"Book\", id: \"1\"}]) { ... on Book { id reviews { totalCount } } } }");
            assertThat(result.getData().toString()).isEqualTo("{_entities=[null, {id=1, reviews={totalCount=2}}]}");
            assertThat(result.getErrors()).singleElement().satisfies(error -> {
                assertThat(error.getPath()).isEqualTo(List.of("_entities", 0));
                assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
            });
        }
    }

    @Test
    void computedFieldsUseWhatTheGatewayBrings() {
        try (Booted shop = new Booted(
                        EVERYTHING,
                        Database.H2,
                        "everything.Product",
                        "everything.Maker",
                        "everything.Label",
                        "everything.Medium",
                        "everything.Private")
                .with("insert into Maker (id, name) values (1, 'local')")) {
            ExecutionResult result = shop.subgraft()
                    .execute("{ _entities(representations: [{__typename: \"Maker\", id: \"1\", name: \"Ada\", age: 7},"
                            + " {__typename: \"Maker\", id: \"1\", name: \"Bo\", age: 8},"
                            + " {__typename: \"Maker\", id: \"1\"}]) { ... on Maker { name greeting } } }");
            assertThat(result.getData().toString())
                    .isEqualTo("{_entities=[{name=local, greeting=Ada7}, {name=local, greeting=Bo8},"
                            + " {name=local, greeting=null}]}");
            assertThat(result.getErrors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.getPath()).isEqualTo(List.of("_entities", 2, "greeting")));
        }
    }

    @Test
    void interfacesHaveTheKeysOfTheirEntities() {
        CompiledModel media = CompiledModel.federated(
                IMPORTS.formatted("media") + """
                @Entity @GraphQLExposed @Inheritance @Policy("lender") @Tag("media")
                public abstract class Medium { @Id Long id; @Column(nullable = false, unique = true) String code; }
                """,
                IMPORTS.formatted("media")
                        + "@Entity @GraphQLExposed public class Film extends Medium { int minutes; }",
                IMPORTS.formatted("media")
                        + "@Entity @GraphQLExposed public class Record extends Medium { int tracks; }");
        assertThat(media.sdl())
                .contains(
                        "interface Medium @key(fields: \"id\") @key(fields: \"code\") @tag(name: \"media\") {",
                        "type Film implements Medium @key(fields: \"id\") @key(fields: \"code\")"
                                + " @policy(policies: [[\"lender\"]]) {");
        try (Booted shop = new Booted(media, Database.H2, "media.Medium", "media.Film", "media.Record")
                .with(
                        "insert into Medium (dtype, id, code, minutes) values ('Film', 1, 'f', 90)",
                        "insert into Medium (dtype, id, code, tracks) values ('Record', 2, 'r', 12)")) {
            assertThat(shop.statements(() -> assertThat(
                                    shop.query("{ _entities(representations: [{__typename: \"Medium\", id: \"2\"},"
                                                    + " {__typename: \"Medium\", id: \"1\"}]) { __typename"
                                                    + " ... on Film { minutes } ... on Record { tracks } } }")
                                            .data()
                                            .toString())
                            .isEqualTo("{_entities=[{__typename=Record, tracks=12}, {__typename=Film, minutes=90}]}")))
                    .hasSize(1);
            assertThat(shop.query("{ _entities(representations: [{__typename: \"Film\", id: \"2\"}]) { __typename } }")
                            .data()
                            .toString())
                    .isEqualTo("{_entities=[null]}");
        }
    }

    private static Booted reviews(Database database) {
        return new Booted(REVIEWS, database, "reviews.Review", "reviews.PartRef")
                .with("insert into Review (id, stars, bookId, userId, sku, plant) values"
                        + " (1, 1, 7, '00000000-0000-0000-0000-000000000001', 's', 'p'),"
                        + " (2, 2, 7, null, 's', 'p'), (4, 4, 1, null, 's', 'p'),"
                        + " (3, 3, 1, '00000000-0000-0000-0000-000000000001', 's', 'p')");
    }
}
