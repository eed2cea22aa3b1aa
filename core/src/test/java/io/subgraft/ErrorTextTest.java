package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.subgraft.database.Database;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What errors say, and that they do not say what the caller sent. */
class ErrorTextTest {

    private final Library library = Library.standard(Database.H2);

    private ExecutionResult execute(String document, Map<String, Object> variables) {
        return library.subgraft()
                .execute(ExecutionInput.newExecutionInput(document)
                        .variables(variables)
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ books(where: {title: {eq: \"s3cr3t\", nope: 1}}) { totalCount } } | Validation error (WrongType@[books]) : argument 'where.title' contains a field not in 'StringFilter': 'nope'",
                "{ books(first: \"s3cr3t\") { totalCount } } | Validation error (WrongType@[books]) : argument 'first' is not a valid 'Int'",
                "{ books(where: {genre: {eq: s3cr3t}}) { totalCount } } | Validation error (WrongType@[books]) : argument 'where.genre.eq' is not a valid 'Genre'",
                "query ($n: Int = \"s3cr3t\") { books(first: $n) { totalCount } } | Validation error (BadValueForDefaultArg) : a value does not fit its type",
                "{ book(id: \"s3cr3t\" | Invalid syntax at line 1 column 20",
            })
    void literalsAreNotRepeated(String document, String message) {
        ExecutionResult result = execute(document, Map.of());
        assertThat(result.toSpecification().toString()).doesNotContain("s3cr3t", "StringValue", "ObjectValue");
        assertThat(result.getErrors().get(0).getMessage()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query ($v: Int) { books(first: $v) { totalCount } }",
                "query ($v: Genre) { books(where: {genre: {eq: $v}}) { totalCount } }",
                "query ($v: BookFilter) { books(where: $v) { totalCount } }",
                "query ($v: [BookOrderBy!]) { books(orderBy: $v) { totalCount } }",
                "query ($v: Date) { authors(where: {born: {eq: $v}}) { totalCount } }",
            })
    void variablesAreNotRepeated(String document) {
        for (Object value :
                List.of("s3cr3t", Map.of("title", "s3cr3t"), Map.of("s3cr3t", 1), List.of(List.of("s3cr3t")))) {
            ExecutionResult result = execute(document, Map.of("v", value));
            assertThat(result.isDataPresent()).isFalse();
            assertThat(result.toSpecification().toString()).doesNotContain("s3cr3t");
            assertThat(result.getErrors())
                    .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT"));
        }
    }

    static List<Object> noIds() {
        return Arrays.asList(Map.of("$ne", "x"), List.of("21", "22"), true, 21.0, Map.of());
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void anIdIsAStringOrAnInteger(Object id) {
        ExecutionResult result = execute("query ($id: ID!) { book(id: $id) { id } }", Map.of("id", id));
        assertThat(result.isDataPresent()).isFalse();
        assertThat(result.getErrors())
                .extracting(GraphQLError::getMessage)
                .containsExactly("Variable 'id' has an invalid value");
        assertThat(result.getErrors().get(0).getExtensions()).containsEntry("code", "BAD_USER_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "0x15"})
    void idsAreAccepted(String id) {
        Object value = id.startsWith("0x") ? (Object) Integer.decode(id) : id;
        ExecutionResult result = execute("query ($id: ID!) { book(id: $id) { id } }", Map.of("id", value));
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.<Object>getData()).hasToString("{book={id=21}}");
    }

    @Test
    void theFirstFaultsAreEnough() {
        String document = "{ "
                + String.join(
                        " ", IntStream.range(0, 90).mapToObj(i -> "nope" + i).toList()) + " }";
        assertThat(execute(document, Map.of()).getErrors()).hasSize(20);
    }
}
