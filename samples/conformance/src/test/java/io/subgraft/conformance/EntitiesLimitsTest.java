package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.ExecutionResult;
import graphql.GraphQL;
import io.subgraft.database.Database;
import io.subgraft.federation.Federation;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a gateway may ask for at once, and one more: no data, one error with its code, and not one statement. */
class EntitiesLimitsTest {

    private static final List<Map<String, Object>> ITEMS =
            List.of(part(1), part(2), Map.of("__typename", "Maker", "code", "m1"), part(3));
    private static final String SELECTION = "{ ... on Part { id maker { name } } ... on Maker { name } }";

    private static Map<String, Object> part(int id) {
        return Map.of("__typename", "Part", "id", String.valueOf(id));
    }

    static Stream<Arguments> limits() {
        return Stream.of(arguments(Limit.COST, 3 + 1), arguments(Limit.STATEMENTS, 2), arguments(Limit.DEPTH, 3));
    }

    private static Parts parts(Limit limit, int most) {
        return new Parts(Database.H2, new Federation(), Limits.standard().with(limit, most));
    }

    private static void assertRefused(Parts parts, ExecutionResult result, String code) {
        assertThat(result.isDataPresent()).isFalse();
        assertThat(result.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code));
        assertThat(parts.statements()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void atTheLimitAndOnePast(Limit limit, int asked) {
        try (Parts enough = parts(limit, asked)) {
            assertThat(enough.entities(ITEMS, SELECTION).getErrors()).isEmpty();
        }
        try (Parts few = parts(limit, asked - 1)) {
            assertRefused(few, few.entities(ITEMS, SELECTION), limit.code().name());
        }
    }

    @Test
    void representationsAreCounted() {
        try (Parts few = new Parts(Database.H2, new Federation().maxRepresentations(4))) {
            assertThat(few.entities(ITEMS, SELECTION).getErrors()).isEmpty();
            List<Map<String, Object>> more = Collections.nCopies(5, part(1));
            assertRefused(few, few.entities(more, SELECTION), "MAX_LIST_LIMIT");
        }
    }

    @Test
    void rowsThatWereReadEndTheRequest() {
        try (Parts enough = parts(Limit.ROWS, 4 + 1)) {
            assertThat(enough.entities(ITEMS, SELECTION).getErrors()).isEmpty();
        }
        try (Parts few = parts(Limit.ROWS, 3)) {
            ExecutionResult result = few.entities(ITEMS, SELECTION);
            assertThat(result.isDataPresent()).isFalse();
            assertThat(result.getErrors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "RESULT_TOO_LARGE"));
        }
    }

    /** So that nobody gets round a limit by asking twice. */
    @Test
    void fieldsOfOneRequestAreCountedTogether() {
        String document = "query($r: [_Any!]!) { a: _entities(representations: $r) { __typename }"
                + " b: _entities(representations: $r) { __typename } part(id: \"1\") { id } }";
        try (Parts enough = parts(Limit.COST, 9)) {
            assertThat(enough.execute(document, Map.of("r", ITEMS)).getErrors()).isEmpty();
        }
        try (Parts few = parts(Limit.COST, 8)) {
            ExecutionResult result = few.execute(document, Map.of("r", ITEMS));
            assertThat(result.isDataPresent()).isFalse();
            assertThat(result.getErrors())
                    .singleElement()
                    .satisfies(error ->
                            assertThat(error.getExtensions()).containsEntry("code", "COST_ESTIMATED_TOO_EXPENSIVE"));
        }
    }

    @Test
    void anotherHostIsToldOnceAsWell() {
        try (Parts few = parts(Limit.COST, 3)) {
            ExecutionResult result = GraphQL.newGraphQL(few.subgraft().schema())
                    .build()
                    .execute("{ _entities(representations: [{__typename: \"Part\", id: \"1\"},"
                            + " {__typename: \"Part\", id: \"2\"}, {__typename: \"Part\", id: \"3\"},"
                            + " {__typename: \"Part\", id: \"4\"}]) { __typename } }");
            assertThat(result.<Map<String, Object>>getData()).isNull();
            assertThat(result.getErrors())
                    .singleElement()
                    .satisfies(error ->
                            assertThat(error.getExtensions()).containsEntry("code", "COST_ESTIMATED_TOO_EXPENSIVE"));
            assertThat(few.statements()).isEmpty();
        }
    }
}
