package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.subgraft.database.Database;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The errors of rejected writes: each has a code and the path of the input, and none repeats what the database says. */
class WriteFaultsTest {

    private static final String FORMAT = "format: { widthMm: 1, heightMm: 2 }";

    /** The field, the code and the path of each fault. */
    private static final List<Arguments> FAULTS = List.of(
            fault("updateBook(id: 1, version: 3, input: { title: null })", "REQUIRED [input, title]"),
            fault("updateBook(id: 1, version: 3, input: { inStock: null })", "REQUIRED [input, inStock]"),
            fault(
                    "updateBook(id: 1, version: 3, input: { format: { widthMm: null } })",
                    "REQUIRED [input, format, widthMm]"),
            fault("updateBook(id: 1, version: 2, input: { title: \"X\" })", "CONFLICT [version]"),
            fault("deleteBook(id: 1, version: 4)", "CONFLICT [version]"),
            fault("updateBook(id: 99, version: 3, input: { title: \"X\" })", "NOT_FOUND [id]"),
            fault("updateBookByIsbn(isbn: \"no\", version: 3, input: { title: \"X\" })", "NOT_FOUND [isbn]"),
            fault("deleteBook(id: 99, version: 3)", "NOT_FOUND [id]"),
            fault(
                    "updateBook(id: 1, version: 3, input: { author: { connect: { id: 99 } } })",
                    "NOT_FOUND [input, author, connect, id]"),
            fault(
                    "updateBook(id: 1, version: 3, input: { author: { connect: { id: \"x\" } } })",
                    "NOT_FOUND [input, author, connect, id]"),
            fault("createBook(input: { isbn: \"111\", title: \"X\", " + FORMAT + " })", "UNIQUE [input, isbn]"),
            fault("deleteBook(id: 2, version: 3)", "IN_USE [id]"),
            fault("updateBook(id: 1, version: 3, input: { price: -1 })", "CHECK [input]"),
            fault("updateBook(id: 1, version: 3, input: { price: 1e7 })", "OUT_OF_RANGE [input, price]"),
            fault(
                    "updateBook(id: 1, version: 3, input: { title: \"" + "x".repeat(51) + "\" })",
                    "OUT_OF_RANGE [input, title]"),
            fault("updateBook(id: 1, version: 3, input: { title: \"a\\u0000b\" })", "INVALID [input, title]"));

    private static Arguments fault(String field, String expected) {
        return Arguments.of(field, expected);
    }

    static Stream<Arguments> faultsOnAllDatabases() {
        return Stream.of(Database.values())
                .flatMap(database -> FAULTS.stream().map(each -> Arguments.of(database, each.get()[0], each.get()[1])));
    }

    private static Shop shop(Database database) {
        return Shop.on(database)
                .withBook(1, "111", "Emma")
                .withBook(2, "222", "Persuasion")
                .with("insert into Review (id, stars, book_id) values (1, 5, 2)");
    }

    private static List<List<Object>> rows(Shop shop) {
        return shop.rows("select * from Book order by id");
    }

    @ParameterizedTest
    @MethodSource("faultsOnAllDatabases")
    void errorsThatThePayloadSelectsArePartOfIt(Database database, String field, String expected) {
        Shop shop = shop(database);
        List<List<Object>> before = rows(shop);
        ExecutionResult result = shop.execute(
                "mutation { it: " + field + " { book { title } errors { code path message constraint } } }");
        assertThat(result.getErrors()).isEmpty();
        Map<?, ?> payload = (Map<?, ?>) result.<Map<String, Object>>getData().get("it");
        assertThat(payload.get("book")).isNull();
        assertThat((List<?>) payload.get("errors")).singleElement().satisfies(each -> {
            Map<?, ?> error = (Map<?, ?>) each;
            assertThat(error.get("code") + " " + error.get("path")).isEqualTo(expected);
            assertThat(error.get("message").toString())
                    .doesNotContainIgnoringCase("sql", "constraint", "column", "written.");
        });
        assertThat(rows(shop)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("faultsOnAllDatabases")
    void errorsThatThePayloadDoesNotSelectAreErrorsOfTheResponse(Database database, String field, String expected) {
        ExecutionResult result = shop(database).execute("mutation { it: " + field + " { book { title } } }");
        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions().get("code") + " "
                            + error.getExtensions().get("argument"))
                    .isEqualTo(expected);
            assertThat(error.getPath()).isEqualTo(List.of("it"));
        });
        assertThat(result.getData().toString()).isEqualTo("{it={book=null}}");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatIsWrongWithTheInputIsFoundBeforeAnySql(Database database) {
        Shop shop = shop(database);
        List<String> statements = shop.booted.statements(
                () -> shop.execute(
                        "mutation { updateBook(id: 1, version: 3, input: { title: null, inStock: null }) { errors { path } } }"));
        assertThat(statements).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void allFaultsOfAnInputAreToldTogether(Database database) {
        ExecutionResult result = shop(database)
                .execute(
                        "mutation { updateBook(id: 1, version: 3, input: { title: null, inStock: null, subtitle: \"\\u0000\" })"
                                + " { errors { code path } } }");
        assertThat(result.getData().toString())
                .isEqualTo(
                        "{updateBook={errors=[{code=REQUIRED, path=[input, title]}, {code=INVALID, path=[input, subtitle]},"
                                + " {code=REQUIRED, path=[input, inStock]}]}}");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void anOperationIsWrittenAsAWholeOrNotAtAll(Database database) {
        Shop shop = shop(database);
        List<List<Object>> before = rows(shop);
        ExecutionResult result = shop.execute("""
                mutation {
                  a: createAuthor(input: { name: "A" }) { author { name } errors { code } }
                  b: updateBook(id: 1, version: 3, input: { title: "X" }) { book { title } errors { code } }
                  c: createBook(input: { isbn: "222", title: "X", format: { widthMm: 1, heightMm: 2 } }) { book { title } errors { code } }
                  d: createAuthor(input: { name: "D" }) { author { name } }
                }
                """);
        assertThat(result.getData().toString())
                .isEqualTo("{a={author=null, errors=[{code=ABORTED}]}, b={book=null, errors=[{code=ABORTED}]},"
                        + " c={book=null, errors=[{code=UNIQUE}]}, d={author=null}}");
        assertThat(result.getErrors()).extracting(GraphQLError::getMessage).hasSize(1);
        assertThat(rows(shop)).isEqualTo(before);
        assertThat(shop.rows("select * from Author")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void laterFieldsSeeWhatEarlierOnesWrote(Database database) {
        Shop shop = shop(database);
        ExecutionResult result = shop.execute("""
                mutation {
                  a: updateBook(id: 1, version: 3, input: { title: "X" }) { book { version } }
                  b: updateBook(id: 1, version: 4, input: { subtitle: "Y" }) { book { title subtitle version } }
                }
                """);
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.getData().toString())
                .isEqualTo("{a={book={version=4}}, b={book={title=X, subtitle=Y, version=5}}}");
    }
}
