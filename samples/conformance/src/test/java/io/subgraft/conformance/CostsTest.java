package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.SubgraftBuilder;
import io.subgraft.database.Database;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the application says of costs is what is reckoned with: just at the limit, and one past it, once variables are known. */
class CostsTest {

    private static final String[] SOURCES = {"""
        package costs;
        import io.subgraft.annotation.*;
        import jakarta.persistence.*;
        import java.util.*;
        @Entity @GraphQLExposed @GraphQLCost(5)
        public class Book {
          @Id Long id;
          String title;
          @ManyToOne Author author;
          @ElementCollection @GraphQLListSize(assumedSize = 3) Set<String> words;
        }
        """, """
        package costs;
        import io.subgraft.annotation.*;
        import jakarta.persistence.*;
        import java.util.*;
        @Entity @GraphQLExposed
        public class Author {
          @Id Long id;
          @GraphQLCost(2) String name;
          @ManyToOne Book favourite;
          @OneToMany(mappedBy = "author") @GraphQLListSize(assumedSize = 4) Set<Book> books;
          @GraphQLField @GraphQLCost(7) public static String portrait(Long id) { return "portrait of " + id; }
        }
        """};

    /** The link is for gateways: what it imports is known here without it. */
    private static final String BY_HAND = """
            extend schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", "@listSize"])
            extend type Query {
              search(text: String @cost(weight: "4"), first: Int = 6): [Found!]!
                @cost(weight: "2.5") @listSize(slicingArguments: ["first"])
              feed(first: Int): Feed @listSize(slicingArguments: ["first"], sizedFields: ["items"])
            }
            type Found @cost(weight: 2) { name: String @cost(weight: 1) }
            type Feed { items: [Found!]! size: Int }
            type Mutation { rebuild: Boolean @cost(weight: "30") }
            """;

    private static final CompiledModel PLAIN = CompiledModel.of(SOURCES);
    private static final Booted SHOP = new Booted(PLAIN, Database.H2, "costs.Book", "costs.Author")
            .with("insert into Author (id, name) values (1, 'A'), (2, 'B'), (3, 'C')");

    @AfterAll
    static void close() {
        SHOP.close();
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("{ books(first: 4) { nodes { id } } }", 4 * 5),
                arguments("{ books { nodes { id } } }", 20 * 5),
                arguments("query ($n: Int) { books(first: $n) { nodes { id } } }", 3 * 5),
                arguments("{ book(id: 1) { id } }", 5),
                arguments("{ authors(first: 2) { nodes { id } } }", 2),
                arguments("{ authors(first: 2) { nodes { name } } }", 2 + 2 * 2),
                arguments("{ authors(last: 2) { edges { node { name } } } }", 2 + 2 * 2),
                arguments("{ authors(first: 2) { nodes { portrait } } }", 2 + 2 * 7),
                arguments("{ authors(first: 3) { nodes { favourite { title } } } }", 3 + 3 * 5),
                arguments("{ authors(first: 2) { nodes { books(first: 3) { nodes { id } } } } }", 2 + 2 * 3 * 5),
                arguments(
                        "query ($n: Int) { authors(first: 2) { nodes { books(first: $n) { nodes { author { portrait } } } } } }",
                        2 + 2 * 3 * 5 + 2 * 3 * 7),
                arguments("{ books(first: 2) { nodes { words } } }", 2 * 5 + 2 * 3),
                arguments("{ search(first: 3) { name } }", 3 + 3 * 2 + 3),
                arguments("{ search(text: \"x\") { name } }", 3 + 4 + 6 * 2 + 6),
                arguments("query ($n: Int) { search(first: $n) { __typename } }", 3 + 3 * 2),
                arguments("{ feed(first: 4) { items { name } size } }", 4 * 2 + 4),
                arguments(
                        "{ a: feed(first: 4) { size } ...F } fragment F on Query { b: search(first: 1) { name } }",
                        3 + 2 + 1),
                arguments(
                        "query ($no: Boolean! = true) { search(first: 3) { name @skip(if: $no) } books(first: 1) { nodes { id } } }",
                        3 + 3 * 2 + 5),
                arguments("mutation { rebuild }", 30));
    }

    private static SubgraftBuilder byHand(SubgraftBuilder builder) {
        return builder.exposeCosts(true)
                .schemaExtension(
                        BY_HAND,
                        wiring -> wiring.type(
                                        "Query",
                                        query -> query.dataFetcher("search", field -> List.of(Map.of("name", "x")))
                                                .dataFetcher("feed", field -> Map.of("items", List.of(), "size", 0)))
                                .type("Mutation", mutation -> mutation.dataFetcher("rebuild", field -> true)));
    }

    private static Subgraft limited(int cost) {
        return SHOP.subgraft(builder -> byHand(builder).limits(Limits.standard().with(Limit.COST, cost)));
    }

    private static ExecutionInput input(String document) {
        return ExecutionInput.newExecutionInput(document)
                .variables(document.contains("$n") ? Map.of("n", 3) : Map.of())
                .build();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void atTheLimitAndOnePast(String document, int cost) {
        assertThat(SHOP.subgraft(CostsTest::byHand).explain(input(document)).cost())
                .isEqualTo(cost);
        ExecutionResult answer = limited(cost).execute(input(document));
        assertThat(answer.getErrors()).isEmpty();
        assertThat(answer.getExtensions()).containsEntry("cost", Map.of("estimated", (long) cost, "limit", cost));
        assertThat(SHOP.statements(() -> {
                    ExecutionResult refused = limited(cost - 1).execute(input(document));
                    assertThat(refused.isDataPresent()).isFalse();
                    assertThat(refused.getErrors())
                            .singleElement()
                            .satisfies(error -> assertThat(error.getExtensions())
                                    .containsEntry("code", "COST_ESTIMATED_TOO_EXPENSIVE"));
                }))
                .isEmpty();
    }

    @Test
    void costsAreToldWhereTheApplicationAsksForThatOnly() {
        assertThat(SHOP.subgraft().execute("{ books { nodes { id } } }").getExtensions())
                .isNull();
        Map<Object, Object> told = limited(1_000).execute("{ __typename }").getExtensions();
        assertThat(told)
                .hasToString(
                        "{cost={limit=1000, estimated=0}}".equals(told.toString())
                                ? "{cost={limit=1000, estimated=0}}"
                                : "{cost={estimated=0, limit=1000}}");
    }

    @Test
    void theSchemaSaysIt() {
        assertThat(PLAIN.sdl())
                .startsWith("directive @cost(weight: Int!) on OBJECT | FIELD_DEFINITION\n\ndirective @listSize(")
                .contains(
                        "type Book @cost(weight: 5) {",
                        "name: String @cost(weight: 2)",
                        "portrait: String @cost(weight: 7)",
                        "words: [String!]! @listSize(assumedSize: 3)",
                        "BookConnection! @listSize(assumedSize: 4, slicingArguments: [\"first\", \"last\"],"
                                + " sizedFields: [\"nodes\", \"edges\"], requireOneSlicingArgument: false)");
        String federated = CompiledModel.federated(SOURCES).sdl();
        assertThat(federated)
                .startsWith("extend schema\n  @link(url: \"https://specs.apollo.dev/federation/v2.9\","
                        + " import: [\"@cost\", \"@key\", \"@listSize\", \"@shareable\"])")
                .contains("type Book @cost(weight: 5) @key(fields: \"id\") {", "portrait: String @cost(weight: 7)")
                .doesNotContain("directive @cost");
    }

    @Test
    void aSchemaThatSaysNothingHasNoDirectives() {
        assertThat(CompiledModel.of("""
                package free;
                @jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed
                public class Book { @jakarta.persistence.Id Long id; }
                """).sdl()).doesNotContain("@cost", "@listSize");
    }
}
