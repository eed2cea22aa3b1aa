package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several rows that one field creates: all of them or none. */
class ListCreatesTest {

    private static final String FIELD =
            "mutation($inputs: [CreateBookInput!]!) { createBooks(inputs: $inputs) { books { isbn title author { name } } count errors { code path } } }";

    private static List<Map<String, Object>> books(int count) {
        List<Map<String, Object>> books = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            books.add(book(String.valueOf(100 + i)));
        }
        return books;
    }

    private static Map<String, Object> book(String isbn) {
        return Map.of(
                "isbn",
                isbn,
                "title",
                "T" + isbn,
                "format",
                Map.of("widthMm", 1, "heightMm", 2),
                "author",
                Map.of("connect", Map.of("id", "1")));
    }

    private static Object answer(Shop shop, List<Map<String, Object>> inputs) {
        ExecutionResult result = shop.execute(FIELD, Map.of("inputs", inputs), Shop.NOBODY);
        assertThat(result.getErrors()).isEmpty();
        return result.<Map<String, Object>>getData().get("createBooks");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void createsRowsAndAnswersInTheOrderOfTheInputs(Database database) {
        Shop shop = Shop.on(database).withAuthor(1, "Austen");
        assertThat(answer(shop, List.of(book("2"), book("1"), book("3"))).toString())
                .isEqualTo("{books=[{isbn=2, title=T2, author={name=Austen}}, {isbn=1, title=T1, author={name=Austen}},"
                        + " {isbn=3, title=T3, author={name=Austen}}], count=3, errors=[]}");
        assertThat(answer(shop, List.of()).toString()).isEqualTo("{books=[], count=0, errors=[]}");
        assertThat(answer(shop, List.of(book("9"))).toString())
                .isEqualTo("{books=[{isbn=9, title=T9, author={name=Austen}}], count=1, errors=[]}");
        assertThat(shop.rows("select * from Book")).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void sendsAHundredRowsTogether(Database database) {
        Shop shop = Shop.on(database).withAuthor(1, "Austen");
        List<String> statements = shop.booted.statements(() -> answer(shop, books(100))).stream()
                .filter(each -> !each.contains("nextval") && !each.contains("next value") && !each.contains("next_val"))
                .toList();
        assertThat(statements).hasSize(2);
        assertThat(shop.rows("select * from Book")).hasSize(100);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void everyValueThatIsTakenIsToldWithItsPosition(Database database) {
        Shop shop = Shop.on(database).withAuthor(1, "Austen").withBook(1, "103", "Emma");
        List<Map<String, Object>> books = books(100);
        List<String> expected = new ArrayList<>();
        expected.add("{code=UNIQUE, path=[inputs, 3, isbn]}");
        for (int i = 90; i < 100; i++) {
            books.set(i, book(String.valueOf(100 + i - 50)));
            expected.add("{code=UNIQUE, path=[inputs, " + i + ", isbn]}");
        }
        assertThat(answer(shop, books).toString())
                .isEqualTo("{books=null, count=0, errors=[" + String.join(", ", expected) + "]}");
        assertThat(shop.rows("select * from Book")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void faultsHaveThePositionInTheirPath(Database database) {
        Shop shop = Shop.on(database).withAuthor(1, "Austen");
        ExecutionResult result = shop.execute("""
                mutation {
                  createBooks(inputs: [
                    { isbn: "1", title: "A", format: { widthMm: 1, heightMm: 2 } }
                    { isbn: "2", title: "B", format: { widthMm: 1, heightMm: 2 }, inStock: null, author: { connect: { id: 1 } } }
                    { isbn: "3", title: "\\u0000", format: { widthMm: 1, heightMm: 2 } }
                  ]) { errors { code path } }
                }
                """, Map.of(), Shop.NOBODY);
        assertThat(result.getData().toString())
                .isEqualTo("{createBooks={errors=[{code=REQUIRED, path=[inputs, 1, inStock]},"
                        + " {code=INVALID, path=[inputs, 2, title]}]}}");
        List<Map<String, Object>> books = new ArrayList<>(books(2));
        books.add(Map.of("isbn", "7", "title", "x".repeat(51), "format", Map.of("widthMm", 1, "heightMm", 2)));
        assertThat(answer(shop, books).toString())
                .isEqualTo("{books=null, count=0, errors=[{code=OUT_OF_RANGE, path=[inputs, 2, title]}]}");
        books.set(
                2,
                Map.of(
                        "isbn",
                        "7",
                        "title",
                        "T",
                        "format",
                        Map.of("widthMm", 1, "heightMm", 2),
                        "author",
                        Map.of("connect", Map.of("id", "99"))));
        assertThat(answer(shop, books).toString())
                .isEqualTo("{books=null, count=0, errors=[{code=NOT_FOUND, path=[inputs, 2, author, connect, id]}]}");
        assertThat(shop.rows("select * from Book")).isEmpty();
    }

    @Test
    void countsTheRowsOfAllFields() {
        Shop shop = Shop.on(Database.H2);
        List<Map<String, Object>> authors = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            authors.add(Map.of("name", "N" + i));
        }
        String two =
                "mutation($inputs: [CreateAuthorInput!]!) { a: createAuthors(inputs: $inputs) { count } b: createAuthors(inputs: $inputs) { count } }";
        ExecutionResult result = shop.execute(two, Map.of("inputs", authors), Shop.NOBODY);
        assertThat(result.getErrors().toString()).contains("The operation writes 1200 rows; at most 1000 are written");
        assertThat(shop.rows("select * from Author")).isEmpty();
        String one = "mutation($inputs: [CreateAuthorInput!]!) { a: createAuthors(inputs: $inputs) { count } }";
        ExecutionResult fewer = shop.execute(one, Map.of("inputs", authors), Shop.NOBODY);
        assertThat(fewer.getErrors()).isEmpty();
        assertThat(shop.rows("select * from Author")).hasSize(600);
    }
}
