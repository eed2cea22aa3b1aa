package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.database.Database;
import io.subgraft.library.SubgraftModule;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is just served, and what is one too much: a code, no data, and not one statement. */
class LimitsTest {

    private final Library library = Library.standard(Database.H2);

    /** Documents, each with how much of something it asks for. */
    static Stream<Arguments> documents() {
        return Stream.of(
                arguments(Limit.CHARACTERS, 14, "{ __typename }"),
                arguments(Limit.TOKENS, 5, "{ a: __typename }"),
                arguments(
                        Limit.DEPTH,
                        4,
                        "{ book(id: 21) { author { ...A } } } fragment A on Author { books { totalCount } }"),
                arguments(
                        Limit.FIELDS,
                        5,
                        "{ a: book(id: 21) { ...B } book(id: 21) { ...B id } } fragment B on Book { id }"),
                arguments(
                        Limit.ALIASES,
                        4,
                        "{ a: book(id: 21) { ...B } b: book(id: 21) { ...B } } fragment B on Book { c: id }"),
                arguments(
                        Limit.ROOT_FIELDS,
                        3,
                        "{ __typename ...Q } fragment Q on Query { author(id: 1) { id } book(id: 21) { id } }"),
                arguments(
                        Limit.DIRECTIVES,
                        3,
                        "{ ...Q @skip(if: false) } fragment Q on Query { __typename @include(if: true) @skip(if: false) }"),
                arguments(
                        Limit.INPUT_SIZE,
                        7,
                        "{ books(where: {and: [{title: {eq: \"x\"}}, {}], copies: {gt: 1}}) { totalCount } }"),
                arguments(Limit.INPUT_DEPTH, 3, "{ books(where: {not: {title: {eq: \"x\"}}}) { totalCount } }"),
                arguments(
                        Limit.LIST_LENGTH, 3, "{ books(where: {title: {in: [\"a\", \"b\", \"c\"]}}) { totalCount } }"),
                arguments(Limit.LIST_LENGTH, 2, "{ books(orderBy: [{title: ASC}, {copies: DESC}]) { nodes { id } } }"),
                arguments(Limit.COST, 20, "{ books { nodes { id } } }"),
                arguments(Limit.COST, 1, "{ book(id: 21) { author { name } } }"),
                arguments(
                        Limit.COST,
                        5 + 5 * 3 + 5 * 3 * 2,
                        "{ books(first: 5) { nodes { author { books(first: 3) { nodes { reviews(last: 2) { nodes { id } } } } } } } }"),
                arguments(Limit.COST, 5 + 5 * 10, "{ books(first: 5) { nodes { reviews { totalCount } } } }"),
                arguments(
                        Limit.COST,
                        10 + 7,
                        "{ books { aggregate { groupBy(by: [{genre: VALUE}], first: 7) { count } } } }"),
                arguments(Limit.COST, 4, "{ a: books(first: 1) { nodes { id } } b: books(first: 3) { nodes { id } } }"),
                arguments(
                        Limit.STATEMENTS,
                        4,
                        "{ books { totalCount nodes { reviews { nodes { id } } } } author(id: 1) { id } }"));
    }

    private Subgraft subgraft(UnaryOperator<SubgraftBuilder> options) {
        return options.apply(Subgraft.builder(library.sessionFactory()).onlyModules(List.of(new SubgraftModule())))
                .build();
    }

    private Subgraft limited(Limit limit, int most) {
        return subgraft(builder -> builder.limits(Limits.standard().with(limit, most)));
    }

    private void assertRefused(Subgraft subgraft, String document, Map<String, Object> variables, String code) {
        assertThat(library.statements(() -> {
                    ExecutionResult result = execute(subgraft, document, variables);
                    assertThat(result.isDataPresent()).isFalse();
                    assertThat(result.getErrors())
                            .singleElement()
                            .satisfies(
                                    error -> assertThat(error.getExtensions()).containsEntry("code", code));
                }))
                .isEmpty();
    }

    private static ExecutionResult execute(Subgraft subgraft, String document, Map<String, Object> variables) {
        return subgraft.execute(
                ExecutionInput.newExecutionInput(document).variables(variables).build());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void atTheLimitAndOnePast(Limit limit, int asked, String document) {
        assertThat(limited(limit, asked).execute(document).getErrors()).isEmpty();
        if (asked > 1) {
            assertRefused(
                    limited(limit, asked - 1), document, Map.of(), limit.code().name());
        }
    }

    @Test
    void everyLimitIsTried() {
        Set<Limit> elsewhere = EnumSet.of(
                Limit.BODY_BYTES,
                Limit.ROWS,
                Limit.MILLISECONDS,
                Limit.WRITE_ROOT_FIELDS,
                Limit.WRITE_INPUT_SIZE,
                Limit.WRITTEN_ROWS);
        assertThat(documents().map(each -> (Limit) each.get()[0]).filter(each -> !elsewhere.contains(each)))
                .containsAll(EnumSet.complementOf(EnumSet.copyOf(elsewhere)));
    }

    @Test
    void variablesCountAsWhatIsWrittenOut() {
        Subgraft standard = subgraft(same -> same);
        Map<String, Object> longList = Map.of("v", java.util.Collections.nCopies(201, "x"));
        assertRefused(
                standard,
                "query ($v: [String!]) { books(where: {title: {in: $v}}) { totalCount } }",
                longList,
                "MAX_LIST_LIMIT");
        String pages = "query ($n: Int) { books(first: $n) { nodes { author { books(first: $n) { nodes {"
                + " reviews(first: $n) { nodes { id } } } } } } } }";
        assertRefused(standard, pages, Map.of("n", 50), "COST_ESTIMATED_TOO_EXPENSIVE");
        assertThat(execute(standard, pages, Map.of("n", 2)).getErrors()).isEmpty();
    }

    @Test
    void aCyclicQueryEndsAtOnce() {
        StringBuilder document = new StringBuilder("{ author(id: 1) ");
        for (int i = 0; i < 40; i++) {
            document.append("{ books { nodes { author ");
        }
        document.append("{ id }").append(" } } }".repeat(40)).append(" }");
        long began = System.nanoTime();
        assertRefused(subgraft(same -> same), document.toString(), Map.of(), "MAX_DEPTH_LIMIT");
        assertThat(System.nanoTime() - began).isLessThan(1_000_000_000L);
        assertThat(subgraft(builder -> builder.limits(Limits.none().with(Limit.COST, 20_000)))
                        .execute("{ author(id: 1) " + "{ books { nodes { author ".repeat(5) + "{ id }"
                                + " } } }".repeat(5) + " }")
                        .getErrors())
                .singleElement()
                .satisfies(error ->
                        assertThat(error.getExtensions()).containsEntry("code", "COST_ESTIMATED_TOO_EXPENSIVE"));
    }

    @Test
    void rowsAreCountedWhileTheyAreRead() {
        assertRows(6, "{ books(first: 5) { nodes { id } } author(id: 1) { name } }");
    }

    @Test
    void aRowMoreIsReadWhereItTellsSomething() {
        assertRows(5, "{ books(first: 5) { nodes { id } pageInfo { hasPreviousPage endCursor } } }");
        assertRows(6, "{ books(first: 5) { nodes { id } pageInfo { hasNextPage } } }");
        assertRows(5, "{ books(last: 5) { nodes { id } pageInfo { hasNextPage } } }");
        assertRows(6, "{ books(last: 5) { nodes { id } pageInfo { hasPreviousPage } } }");
        assertRows(3, "{ author(id: 4) { books(first: 2) { nodes { id } } } }");
        assertRows(4, "{ author(id: 4) { books(first: 2) { nodes { id } pageInfo { hasNextPage } } } }");
    }

    private void assertRows(int read, String document) {
        assertThat(limited(Limit.ROWS, read).execute(document).getErrors()).isEmpty();
        assertThat(limited(Limit.ROWS, read - 1).execute(document).getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "RESULT_TOO_LARGE"));
    }

    @Test
    void refusedDocumentsAreRefusedAgain() {
        Subgraft subgraft = limited(Limit.DEPTH, 1);
        for (int i = 0; i < 2; i++) {
            assertRefused(subgraft, "{ book(id: 21) { id } }", Map.of(), "MAX_DEPTH_LIMIT");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { name } } }",
                "{ ...Q } fragment Q on Query { __type(name: \"Book\") { name } }"
            })
    void introspectionCanBeOff(String document) {
        assertThat(subgraft(same -> same).execute(document).getErrors()).isEmpty();
        Subgraft closed = subgraft(builder -> builder.introspection(false));
        assertRefused(closed, document, Map.of(), "INTROSPECTION_DISABLED");
        assertThat(closed.execute("{ __typename }").getErrors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ book(id: 21) { ... @defer { title } } }",
                "query @experimental_disableErrorPropagation { __typename }"
            })
    void directivesAheadOfTheSpecificationAreOff(String document) {
        assertRefused(subgraft(same -> same), document, Map.of(), "GRAPHQL_VALIDATION_FAILED");
        assertThat(subgraft(builder -> builder.experimentalDirectives(true))
                        .execute(document)
                        .getErrors())
                .isEmpty();
    }

    @Test
    void aLimitOfNothingIsNone() {
        assertThatThrownBy(() -> Limits.standard().with(Limit.DEPTH, 0))
                .hasMessage("DEPTH of 0 would refuse everything");
    }
}
