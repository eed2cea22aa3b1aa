package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that cannot be served: an error with a code and a place, and not one statement. */
class BadInputTest {

    private final Library library = Library.standard(Database.H2);

    private GraphQLError refused(String document) {
        ExecutionResult[] result = new ExecutionResult[1];
        List<String> statements =
                library.statements(() -> result[0] = library.subgraft().execute(document));
        assertThat(statements).isEmpty();
        assertThat(result[0].getErrors()).hasSize(1);
        return result[0].getErrors().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", " 21", "21 ", "+21", "021", "2_1", "21.0", "99999999999999999999", "{}"})
    void malformedIds(String id) {
        GraphQLError error = refused("{ book(id: \"" + id + "\") { title } }");
        assertThat(error.getMessage()).isEqualTo("The argument id is no id of Book");
        assertThat(error.getExtensions())
                .containsEntry("code", "BAD_USER_INPUT")
                .containsEntry("argument", List.of("id"));
        assertThat(error.getPath()).containsExactly("book");
    }

    @Test
    void malformedIdsOfOtherTypes() {
        assertThat(refused("{ tag(id: \"1-1-1-1-1\") { label } }").getMessage())
                .isEqualTo("The argument id is no id of Tag");
        assertThat(refused("{ chapter(id: \"3000000000\") { heading } }").getMessage())
                .isEqualTo("The argument id is no id of Chapter");
    }

    @ParameterizedTest
    @CsvSource({
        "first: 0, first, 0",
        "first: -1, first, -1",
        "last: 51, last, 51",
        "first: 2147483647, first, 2147483647"
    })
    void pageSizes(String argument, String name, String value) {
        GraphQLError error = refused("{ books(" + argument + ") { nodes { id } } }");
        assertThat(error.getMessage())
                .isEqualTo("The argument " + name + " is " + value + ", but a page has from 1 to 50 rows");
        assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
    }

    @Test
    void bothFirstAndLast() {
        assertThat(refused("{ books(first: 1, last: 1) { nodes { id } } }").getMessage())
                .isEqualTo("The arguments first and last cannot be combined; give one of them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "MTtCb29rO2lkO3g", "MTtCb29rO2lkOw", "MjtCb29rO2lkOzIx", "wyg"})
    void malformedCursors(String cursor) {
        GraphQLError error = refused("{ books(after: \"" + cursor + "\") { nodes { id } } }");
        assertThat(error.getMessage())
                .isEqualTo(
                        "The argument after is no cursor of this list in this order; take one from its pageInfo or edges");
        assertThat(error.getExtensions())
                .containsEntry("code", "BAD_USER_INPUT")
                .containsEntry("argument", List.of("after"));
    }

    @Test
    void cursorsOfAnotherList() {
        Object cursor = library.query("{ authors(first: 1) { pageInfo { endCursor } } }")
                .one("authors.pageInfo.endCursor");
        assertThat(refused("{ books(before: \"" + cursor + "\") { nodes { id } } }")
                        .getMessage())
                .startsWith("The argument before is no cursor of this list");
    }

    @Test
    void faultsBelowTheRootAreFoundBeforeAnySqlAndSayWhere() {
        GraphQLError error = refused("{ book(id: 21) { author { books(first: 51) { nodes { id } } } } }");
        assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
        assertThat(error.getPath()).containsExactly("book");
        assertThat(error.getLocations().get(0).getColumn()).isEqualTo(27);
    }

    /** The engine's validation does not look into every element of a list. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{author: {name: ASC}}, {author: {name: null}}]",
                "[{author: {name: ASC}}, {author: {name: ASC, id: ASC}}]",
                "[{author: {}}]",
            })
    void objectsOfOneFieldWithinLists(String order) {
        ExecutionResult result = library.subgraft().execute("{ books(orderBy: " + order + ") { nodes { id } } }");
        assertThat(result.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions().get("code").toString())
                        .isIn("BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"));
    }

    @Test
    void anObjectOfOneFieldThatIsNull() {
        assertThat(refused("{ books(orderBy: [{author: {name: ASC}}, {author: {name: null}}]) { nodes { id } } }")
                        .getExtensions())
                .containsEntry("code", "BAD_USER_INPUT")
                .containsEntry("argument", List.of("orderBy"));
    }

    @Test
    void otherRootFieldsAreAnswered() {
        ExecutionResult result =
                library.subgraft().execute("{ bad: book(id: \"x\") { title } book(id: 21) { title } }");
        assertThat(result.getErrors()).hasSize(1);
        assertThat(new Answer(result.getData()).one("book.title")).isEqualTo("Title 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ book( | GRAPHQL_PARSE_FAILED",
                "{ nothing } | GRAPHQL_VALIDATION_FAILED",
                "{ book(id: 1) { purchaseNote } } | GRAPHQL_VALIDATION_FAILED",
                "{ books(first: \"x\") { nodes { id } } } | GRAPHQL_VALIDATION_FAILED",
                "query a { __typename } query b { __typename } | OPERATION_RESOLUTION_FAILURE",
                "query ($id: ID!) { book(id: $id) { id } } | BAD_USER_INPUT",
                "mutation { x } | GRAPHQL_VALIDATION_FAILED",
                "{ a: __schema { types { name } } b: __schema { types { name } } } | GRAPHQL_VALIDATION_FAILED",
            })
    void documents(String document, String code) {
        ExecutionResult result = library.subgraft().execute(document);
        assertThat(result.isDataPresent()).isFalse();
        assertThat(result.getErrors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", code));
    }

    @Test
    void variablesOfTheWrongType() {
        ExecutionResult result = library.subgraft()
                .execute(ExecutionInput.newExecutionInput("query ($n: Int) { books(first: $n) { nodes { id } } }")
                        .variables(Map.of("n", "many"))
                        .build());
        assertThat(result.getErrors().get(0).getExtensions()).containsEntry("code", "BAD_USER_INPUT");
    }
}
