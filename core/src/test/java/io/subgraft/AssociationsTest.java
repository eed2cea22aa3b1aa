package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies below a row, compared with plain SQL. */
@ParameterizedClass
@EnumSource(Database.class)
class AssociationsTest {

    private final Library library;

    AssociationsTest(Database database) {
        this.library = Library.standard(database);
    }

    @Test
    void oneToManyOwnedByTheOtherSide() {
        assertPairs("authors", "books", "select author_id, id from Book where author_id is not null order by 1, 2");
    }

    @Test
    void oneToManyByJoinColumn() {
        assertPairs("books", "chapters", "select book_id, id from Chapter where book_id < 130 order by 1, 2");
    }

    @Test
    void manyToManyOfTheOwner() {
        assertPairs("books", "tags", "select books_id, tags_id from Book_Tag where books_id < 130 order by 1, 2");
    }

    @Test
    void manyToManyOfTheOtherSide() {
        assertPairs("tags", "books", "select tags_id, books_id from Book_Tag order by 1, 2");
    }

    /** The association holds for each owner what SQL says, in the order of the identifiers. */
    private void assertPairs(String list, String association, String sql) {
        Answer answer = library.query("{ " + list + "(first: 50) { nodes { id " + association
                + "(first: 50) { nodes { id } totalCount } } } }");
        List<String> pairs = new ArrayList<>();
        for (Object owner : answer.all(list + ".nodes")) {
            Map<?, ?> fields = (Map<?, ?>) owner;
            List<String> ids = new Answer(fields).texts(association + ".nodes.id");
            ids.forEach(id -> pairs.add(fields.get("id") + " " + id));
            assertThat(new Answer(fields).one(association + ".totalCount")).isEqualTo(ids.size());
        }
        List<String> expected = Sql.rows(library.url(), sql).stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
        assertThat(expected).hasSizeGreaterThan(3);
        assertThat(pairs).isEqualTo(expected);
    }

    @Test
    void manyToOneLeavesRowsWithoutOne() {
        Answer answer = library.query("{ books(first: 50) { nodes { id author { name } } } }");
        List<String> names = answer.all("books.nodes.author").stream()
                .map(author -> author == null ? "null" : String.valueOf(((Map<?, ?>) author).get("name")))
                .toList();
        assertThat(names)
                .contains("null")
                .isEqualTo(Sql.texts(
                        library.url(),
                        "select a.name from Book b left join Author a on a.id = b.author_id order by b.id"));
    }

    @Test
    void oneToOneOfBothSides() {
        Answer authors = library.query("{ authors(first: 50) { nodes { contract { number } } } }");
        assertThat(authors.all("authors.nodes.contract")).hasSize(12).contains((Object) null);
        assertThat(authors.texts("authors.nodes.contract.number"))
                .isEqualTo(Sql.texts(
                        library.url(),
                        "select c.number from Author a left join Contract c on c.author_id = a.id order by a.id"));
        Answer contracts = library.query("{ contracts(first: 50) { nodes { author { id name } } } }");
        assertThat(contracts.texts("contracts.nodes.author.name"))
                .isEqualTo(Sql.texts(
                        library.url(),
                        "select a.name from Contract c join Author a on c.author_id = a.id order by c.number"));
    }

    @Test
    void nestedPagesGoOnWhereTheCursorOfTheirListSays() {
        Answer first = library.query(
                "{ author(id: 4) { books(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } } }");
        assertThat(first.texts("author.books.nodes.id")).containsExactly("40", "41");
        assertThat(first.one("author.books.pageInfo.hasNextPage")).isEqualTo(true);
        Answer second = library.query("{ author(id: 4) { books(first: 2, after: \""
                + first.one("author.books.pageInfo.endCursor") + "\") { nodes { id } pageInfo { hasNextPage } } } }");
        assertThat(second.texts("author.books.nodes.id")).containsExactly("42", "43");
        assertThat(second.one("author.books.pageInfo.hasNextPage")).isEqualTo(false);
    }

    @Test
    void nestedPagesAreReadBackwards() {
        Answer answer = library.query(
                "{ authors(first: 9) { nodes { books(last: 1) { nodes { id } pageInfo { hasPreviousPage } } } } }");
        assertThat(answer.texts("authors.nodes.books.nodes.id"))
                .isEqualTo(Sql.texts(
                        library.url(),
                        "select max(id) from Book where author_id <= 9 group by author_id order by author_id"));
    }

    @Test
    void aliasesWithDifferentArgumentsHaveTheirOwnRows() {
        Answer answer = library.query(
                "{ author(id: 4) { one: books(first: 1) { nodes { id } } two: books(last: 2) { nodes { title id } } } }");
        assertThat(answer.texts("author.one.nodes.id")).containsExactly("40");
        assertThat(answer.texts("author.two.nodes.id")).containsExactly("42", "43");
    }

    @Test
    void aliasesOfOneToOneMayLeadToDifferentPages() {
        Answer answer = library.query("""
                { book(id: 41) { a: author { books(first: 1) { nodes { id } } }
                                 b: author { name books(last: 1) { nodes { id } } } } }
                """);
        assertThat(answer.texts("book.a.books.nodes.id")).containsExactly("40");
        assertThat(answer.texts("book.b.books.nodes.id")).containsExactly("43");
    }

    @Test
    void nodesAndEdgesMayAskForDifferentPagesUnderOneName() {
        Answer answer = library.query("""
                { authors(first: 4) { nodes { books(first: 1) { nodes { id } } }
                                      edges { node { books(last: 1) { nodes { id } } } } } }
                """);
        assertThat(answer.texts("authors.nodes.books.nodes.id")).containsExactly("10", "20", "30", "40");
        assertThat(answer.texts("authors.edges.node.books.nodes.id")).containsExactly("10", "21", "32", "43");
    }

    @Test
    void cyclesAreFollowedAsFarAsTheyAreSelected() {
        Answer answer = library.query(
                "{ author(id: 4) { books(first: 2) { nodes { author { name books(first: 1) { nodes { author { id } } } } } } } }");
        assertThat(answer.texts("author.books.nodes.author.name")).containsExactly("Author 4", "Author 4");
        assertThat(answer.texts("author.books.nodes.author.books.nodes.author.id"))
                .containsExactly("4", "4");
    }
}
