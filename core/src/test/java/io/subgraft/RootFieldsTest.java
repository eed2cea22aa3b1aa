package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RootFieldsTest {

    private final Library library;

    RootFieldsTest(Database database) {
        this.library = Library.standard(database);
    }

    @Test
    void findsByIdAndByNaturalId() {
        Answer answer =
                library.query("{ book(id: 21) { isbn title copies genre } bookByIsbn(isbn: \"isbn-21\") { id } }");
        assertThat(Sql.rows(library.url(), "select isbn, title, printed, genre from Book where id = 21"))
                .containsExactly(List.of(
                        answer.one("book.isbn"),
                        answer.one("book.title"),
                        answer.one("book.copies"),
                        answer.one("book.genre")));
        assertThat(answer.one("bookByIsbn.id")).isEqualTo("21");
    }

    @Test
    void findsByIdsOfOtherTypes() {
        Answer answer = library.query("""
                { contract(number: "C-2") { number advance } chapter(id: 310) { id heading }
                  tag(id: "11112222-3333-4444-8000-000000000000") { id label } }
                """);
        assertThat(answer.one("contract.number")).isEqualTo("C-2");
        assertThat(answer.one("chapter.heading")).isEqualTo("Chapter 0");
        assertThat(answer.one("tag.label")).isEqualTo("tag 0");
    }

    @Test
    void unknownIdIsNull() {
        assertThat(library.query("{ book(id: 999999) { title } }").one("book")).isNull();
        assertThat(library.query("{ bookByIsbn(isbn: \"none\") { title } }").one("bookByIsbn"))
                .isNull();
    }

    @Test
    void everyPageWalkVisitsEveryRowOnceForwards() {
        List<String> visited = new ArrayList<>();
        String after = "null";
        boolean more = true;
        while (more) {
            Answer page = library.query(
                    "{ books(first: 7, after: " + after + ") { nodes { id } pageInfo { hasNextPage endCursor } } }");
            visited.addAll(page.texts("books.nodes.id"));
            after = "\"" + page.one("books.pageInfo.endCursor") + "\"";
            more = (boolean) page.one("books.pageInfo.hasNextPage");
        }
        assertThat(visited).isEqualTo(Sql.texts(library.url(), "select id from Book order by id"));
    }

    @Test
    void everyPageWalkVisitsEveryRowOnceBackwards() {
        List<String> visited = new ArrayList<>();
        String before = "null";
        boolean more = true;
        while (more) {
            Answer page = library.query("{ tags(last: 2, before: " + before
                    + ") { edges { cursor node { id } } pageInfo { hasPreviousPage startCursor } } }");
            List<String> ids = new ArrayList<>(page.texts("tags.edges.node.id"));
            Collections.reverse(ids);
            visited.addAll(ids);
            assertThat(page.all("tags.edges.cursor").get(0)).isEqualTo(page.one("tags.pageInfo.startCursor"));
            before = "\"" + page.one("tags.pageInfo.startCursor") + "\"";
            more = (boolean) page.one("tags.pageInfo.hasPreviousPage");
        }
        assertThat(visited).isEqualTo(Sql.texts(library.url(), "select id from Tag order by id desc"));
    }

    @Test
    void rangeBetweenTwoCursors() {
        Answer all = library.query("{ authors(first: 5) { edges { cursor node { id } } } }");
        String after = all.texts("authors.edges.cursor").get(0);
        String before = all.texts("authors.edges.cursor").get(4);
        Answer between = library.query("{ authors(after: \"" + after + "\", before: \"" + before
                + "\") { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }");
        assertThat(between.texts("authors.nodes.id")).containsExactly("2", "3", "4");
    }

    @Test
    void emptyPageHasNoCursors() {
        Answer last = library.query("{ authors(last: 1) { pageInfo { endCursor } } }");
        Answer answer = library.query(
                "{ authors(after: \"" + last.one("authors.pageInfo.endCursor")
                        + "\") { nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");
        assertThat(answer.all("authors.nodes")).isEmpty();
        assertThat(answer.one("authors.pageInfo.hasNextPage")).isEqualTo(false);
        assertThat(answer.one("authors.pageInfo.hasPreviousPage")).isEqualTo(true);
        assertThat(answer.one("authors.pageInfo.startCursor")).isNull();
        assertThat(answer.one("authors.pageInfo.endCursor")).isNull();
    }

    @Test
    void totalCountIgnoresThePage() {
        Answer answer = library.query("{ books(first: 1) { totalCount } }");
        assertThat(answer.texts("books.totalCount")).isEqualTo(Sql.texts(library.url(), "select count(*) from Book"));
    }

    @Test
    void pagesHaveTheirDefaultSize() {
        assertThat(library.query("{ books { nodes { id } } }").all("books.nodes"))
                .hasSize(20);
    }

    @Test
    void fieldsOfOneNameAreReadTogether() {
        Answer answer = library.query("{ book(id: 21) { title } book(id: 21) { isbn author { id } author { name } } }");
        assertThat(answer.one("book.title")).isEqualTo("Title 4");
        assertThat(answer.one("book.author.name")).isEqualTo("Author 2");
    }

    @Test
    void fragmentsAndDirectivesAreFollowed() {
        Answer answer = library.query("""
                { book(id: 21) { ...on Book { title } ...facts price @skip(if: true) isbn @include(if: false) } }
                fragment facts on Book { author { ...name } }
                fragment name on Author { name }
                """);
        assertThat(answer.one("book").toString()).isEqualTo("{title=Title 4, author={name=Author 2}}");
    }
}
