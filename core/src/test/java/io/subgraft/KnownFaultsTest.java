package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults that data layers of GraphQL are known for, each by its name. */
@ParameterizedClass
@EnumSource(Database.class)
class KnownFaultsTest {

    private final Database database;
    private final Library library;

    KnownFaultsTest(Database database) {
        this.database = database;
        this.library = Library.standard(database);
    }

    private List<String> ids(String arguments) {
        return library.query("{ books(first: 50" + arguments + ") { nodes { id } } }")
                .texts("books.nodes.id");
    }

    private List<String> ids(String condition, String order) {
        return Sql.texts(library.url(), "select id from Book where " + condition + " order by " + order);
    }

    private GraphQLError refused(String document) {
        List<GraphQLError> errors = library.subgraft().execute(document).getErrors();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    @Test
    void multipliedRows() {
        List<String> tagged = ids("exists (select 1 from Book_Tag t where t.books_id = Book.id)", "id");
        assertThat(Sql.texts(library.url(), "select books_id from Book_Tag")).hasSizeGreaterThan(tagged.size());
        Answer answer =
                library.query("{ books(first: 50, where: { tags: { some: { label: { startsWith: \"tag\" } } } })"
                        + " { totalCount nodes { id } aggregate { sum { copies } } } }");
        assertThat(answer.texts("books.nodes.id")).isEqualTo(tagged);
        assertThat(answer.one("books.totalCount")).isEqualTo(tagged.size());
        assertThat(String.valueOf(answer.one("books.aggregate.sum.copies")))
                .isEqualTo(String.valueOf(
                        tagged.stream().mapToLong(Long::parseLong).sum() * 100));
    }

    @Test
    void narrowedChildLists() {
        Answer answer = library.query("{ authors(where: { books: { some: { isbn: { eq: \"isbn-41\" } } } })"
                + " { nodes { id books { totalCount nodes { id } } } } }");
        assertThat(answer.texts("authors.nodes.id")).containsExactly("4");
        assertThat(answer.texts("authors.nodes.books.nodes.id"))
                .isEqualTo(ids("author_id = 4", "id"))
                .hasSize(4);
        assertThat(answer.one("authors.nodes.books.totalCount")).isEqualTo(4);
    }

    @Test
    void lostParentsWithoutATarget() {
        List<String> all = ids("1 = 1", "id");
        assertThat(ids("author_id is null", "id")).isNotEmpty();
        assertThat(ids(", orderBy: [{ author: { name: ASC } }]")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(ids(", where: { or: [{ author: { name: { eq: \"Author 4\" } } }, { copies: { gt: 0 } }] }"))
                .isEqualTo(all);
        assertThat(ids(", where: { not: { author: { name: { eq: \"Author 4\" } } } }"))
                .isEqualTo(ids("author_id is null or author_id <> 4", "id"));
        assertThat(library.query("{ books(first: 50) { nodes { id author { contract { number } } } } }")
                        .texts("books.nodes.id"))
                .isEqualTo(all);
    }

    @Test
    void aliasesThatGetEachOthersRows() {
        Answer answer = library.query("""
                { author(id: 4) {
                    first: books(first: 1) { nodes { id } }
                    last: books(last: 1) { nodes { id } }
                    some: books(where: { id: { in: [41, 42] } }) { nodes { id } totalCount }
                    sorted: books(orderBy: [{ id: DESC }]) { nodes { id } totalCount } } }
                """);
        assertThat(answer.texts("author.first.nodes.id")).containsExactly("40");
        assertThat(answer.texts("author.last.nodes.id")).containsExactly("43");
        assertThat(answer.texts("author.some.nodes.id")).containsExactly("41", "42");
        assertThat(answer.one("author.some.totalCount")).isEqualTo(2);
        assertThat(answer.texts("author.sorted.nodes.id")).containsExactly("43", "42", "41", "40");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ genre: { nin: [POETRY] } } | genre <> 'POETRY'",
                "{ genre: { neq: POETRY } } | genre <> 'POETRY'",
                "{ not: { genre: { eq: POETRY } } } | genre is null or genre <> 'POETRY'",
                "{ not: { genre: { in: [POETRY] } } } | genre is null or genre <> 'POETRY'",
                "{ genre: { in: [] } } | 1 = 0",
                "{ genre: { nin: [] } } | genre is not null",
                "{ genre: { isNull: true } } | genre is null",
                "{ genre: { isNull: false } } | genre is not null",
                "{} | 1 = 1",
                "{ not: {} } | 1 = 0",
                "{ and: [] } | 1 = 1",
                "{ or: [] } | 1 = 0",
                "{ and: [{}] } | 1 = 1",
                "{ not: { or: [] } } | 1 = 1",
                "{ genre: {} } | 1 = 1",
                "{ author: {} } | author_id is not null",
                "{ not: { author: {} } } | author_id is null",
            })
    void nullsThatTurnUpOrGetLost(String filter, String condition) {
        assertThat(ids(", where: " + filter)).isEqualTo(ids(condition, "id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ genre: { eq: null } } | The argument where.genre.eq is null; values are tested for null with isNull",
                "{ genre: null } | The argument where.genre is null; leave it out, or test values with isNull",
                "{ author: null } | The argument where.author is null; leave it out, or test values with isNull",
                "{ and: null } | The argument where.and is null; give a list",
                "{ tags: { some: null } } | The argument where.tags.some is null; leave it out, or test values with isNull",
            })
    void nullsThatMeanWhateverTheServerLikes(String filter, String message) {
        GraphQLError error = refused("{ books(where: " + filter + ") { nodes { id } } }");
        assertThat(error.getMessage()).isEqualTo(message);
        assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
    }

    @Test
    void wildcardsOfClients() {
        String[] titles = {"100%", "100 percent", "a_b", "aXb", "back\\\\slash", "!", "!!"};
        List<String> inserts = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            String literal = database == Database.MARIADB ? titles[i] : titles[i].replace("\\\\", "\\");
            inserts.add("insert into Book (id, isbn, title, printed) values (" + i + ", 'i" + i + "', '" + literal
                    + "', 1)");
        }
        try (Library wild = new Library(database, inserts.toArray(String[]::new))) {
            assertThat(titles(wild, "contains: \"0%\"")).containsExactly("100%");
            assertThat(titles(wild, "contains: \"_\"")).containsExactly("a_b");
            assertThat(titles(wild, "startsWith: \"a_\"")).containsExactly("a_b");
            assertThat(titles(wild, "endsWithIgnoreCase: \"_B\"")).containsExactly("a_b");
            assertThat(titles(wild, "contains: \"\\\\\"")).containsExactly("back\\slash");
            assertThat(titles(wild, "contains: \"!!\"")).containsExactly("!!");
            assertThat(titles(wild, "eq: \"100%\"")).containsExactly("100%");
        }
    }

    private static List<String> titles(Library library, String test) {
        return library.query("{ books(where: { title: { " + test + " } }) { nodes { title } } }")
                .texts("books.nodes.title");
    }

    @Test
    void cursorsOfAnotherOrder() {
        Object cursor = library.query("{ books(first: 1, orderBy: [{ title: ASC }]) { pageInfo { endCursor } } }")
                .one("books.pageInfo.endCursor");
        for (String order : List.of("", ", orderBy: [{ title: DESC }]", ", orderBy: [{ isbn: ASC }]")) {
            assertThat(refused("{ books(after: \"" + cursor + "\"" + order + ") { nodes { id } } }")
                            .getMessage())
                    .startsWith("The argument after is no cursor of this list in this order");
        }
    }

    @Test
    void alteredCursors() {
        String cursor = String.valueOf(
                library.query("{ books(first: 1) { pageInfo { endCursor } } }").one("books.pageInfo.endCursor"));
        for (int i = 0; i < cursor.length() - 3; i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String altered = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThat(refused("{ books(after: \"" + altered + "\") { nodes { id } } }")
                            .getExtensions())
                    .containsEntry("code", "BAD_USER_INPUT");
        }
    }

    @Test
    void rowsLostByDeletionsBetweenPages() {
        try (Library changing = new Library(database, 12)) {
            String page = "{ reviews(first: 5, orderBy: [{ stars: DESC }]%s) { nodes { id } pageInfo { endCursor } } }";
            List<String> all = changing.query("{ reviews(first: 100, orderBy: [{ stars: DESC }]) { nodes { id } } }")
                    .texts("reviews.nodes.id");
            Answer first = changing.query(page.formatted(""));
            List<String> seen = first.texts("reviews.nodes.id");
            Sql.execute(changing.url(), "delete from Review where id in (" + String.join(", ", seen) + ")");
            Answer second =
                    changing.query(page.formatted(", after: \"" + first.one("reviews.pageInfo.endCursor") + "\""));
            assertThat(second.texts("reviews.nodes.id")).isEqualTo(all.subList(5, 10));
        }
    }

    @Test
    void lettersThatJavaAndTheDatabaseFoldOtherwise() {
        // MariaDB's default character set has only one of the letters.
        String wide = database == Database.MARIADB
                ? "alter table Book modify title varchar(255) character set utf8mb4"
                : "select 1";
        try (Library folded = new Library(
                database,
                wide,
                "insert into Book (id, isbn, title, printed) values (1, 'a', '\u0130', 1), (2, 'b', '\u00c4', 1), (3, 'c', '\u1e9e', 1), (4, 'd', 'x', 1)")) {
            for (String letter : List.of("\u0130", "\u00c4", "\u1e9e", "X")) {
                List<String> equal = titles(folded, "eqIgnoreCase: \"" + letter + "\"");
                assertThat(equal).isNotEmpty();
                assertThat(titles(folded, "inIgnoreCase: [\"" + letter + "\", \"none\"]"))
                        .as(letter)
                        .isEqualTo(equal);
                assertThat(titles(folded, "ninIgnoreCase: [\"" + letter + "\"]"))
                        .as(letter)
                        .doesNotContainAnyElementsOf(equal)
                        .hasSize(4 - equal.size());
            }
        }
    }
}
