package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import io.subgraft.database.PersistenceUnit;
import io.subgraft.library.Author;
import io.subgraft.library.Book;
import io.subgraft.library.Chapter;
import io.subgraft.library.Contract;
import io.subgraft.library.Review;
import io.subgraft.library.SubgraftModule;
import io.subgraft.library.Tag;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sent to the database: as many statements as the selection says, and no column more. {@link GoldenSqlTest} has more. */
@ParameterizedClass
@EnumSource(Database.class)
class StatementsTest {

    private final Database database;
    private final Library library;

    StatementsTest(Database database) {
        this.database = database;
        this.library = Library.standard(database);
    }

    private List<String> statements(String document) {
        return library.statements(() -> library.query(document));
    }

    @Test
    void aLookupReadsTheSelectedColumns() {
        assertThat(statements("{ book(id: 21) { title } }"))
                .containsExactly("select b1_0.title from Book b1_0 where b1_0.id=?");
        assertThat(statements("{ bookByIsbn(isbn: \"isbn-21\") { id } }"))
                .containsExactly("select b1_0.id from Book b1_0 where b1_0.isbn=?");
        assertThat(statements("{ book(id: 21) { __typename } }"))
                .containsExactly("select b1_0.id from Book b1_0 where b1_0.id=?");
    }

    @Test
    void toOnesRideInTheStatementOfTheirParent() {
        assertThat(statements("{ review(id: 2200) { book { title author { name contract { number } } } } }"))
                .containsExactly("select b1_0.id,b1_0.title,a1_0.id,a1_0.name,c1_0.number from Review r1_0"
                        + " left join Book b1_0 on b1_0.id=r1_0.book_id"
                        + " left join Author a1_0 on a1_0.id=b1_0.author_id"
                        + " left join Contract c1_0 on a1_0.id=c1_0.author_id where r1_0.id=?");
    }

    @Test
    void theIdOfAToOneIsItsForeignKey() {
        assertThat(statements("{ book(id: 21) { author { id __typename } } }"))
                .containsExactly("select b1_0.author_id from Book b1_0 where b1_0.id=?");
    }

    @Test
    void nestedPagesOfAllParentsAreOneStatement() {
        assertThat(statements("{ authors(first: 10) { nodes { books(first: 2) { nodes { title } } } } }"))
                .hasSize(2);
    }

    @Test
    void aJoinedBackReferenceKeepsTheForeignKeyIndexable() {
        String key = Lines.hasForeignKeysOfJoins() ? "b1_0\\.author_id" : "a[12]_0\\.id";
        assertThat(statements("{ author(id: 4) { books { nodes { author { name } } } } }")
                        .get(1))
                .containsPattern("where " + key + "(=a1_0\\.id|=any\\(\\?\\)| in \\(\\?\\))");
    }

    @Test
    void siblingsAreOneStatementEach() {
        assertThat(
                        statements(
                                "{ books(first: 30) { nodes { reviews { nodes { id } } tags { nodes { id } } chapters { nodes { id } } } } }"))
                .hasSize(4);
    }

    @Test
    void aliasesAreOneStatementForEachSetOfArguments() {
        assertThat(statements("""
                                { authors { nodes {
                                    a: books(first: 1) { nodes { id } }
                                    b: books(first: 2) { nodes { id } }
                                    c: books(first: 2) { nodes { title } } } } }
                                """)).hasSize(3);
    }

    @Test
    void aliasesOfOneToOneAreOneJoin() {
        assertThat(statements("{ book(id: 21) { a: author { name } b: author { born } } }"))
                .containsExactly("select a1_0.id,a1_0.name,a1_0.born from Book b1_0"
                        + " left join Author a1_0 on a1_0.id=b1_0.author_id where b1_0.id=?");
    }

    @Test
    void countsAreReadOnlyWhenSelectedAndRowsToo() {
        assertThat(statements("{ books { totalCount } }")).containsExactly("select count(*) from Book b1_0");
        assertThat(statements("{ authors(first: 5) { nodes { books { totalCount } } } }"))
                .hasSize(2);
        assertThat(statements("{ authors(first: 5) { totalCount nodes { books { totalCount nodes { id } } } } }"))
                .hasSize(4);
    }

    @Test
    void usualSizesOfPagesStandInTheTextAndOthersDoNot() {
        assertThat(statements("{ books(first: 5) { nodes { id } } }").get(0)).containsPattern("(first|limit) 5\\b");
        assertThat(statements("{ books(first: 5) { nodes { id } pageInfo { hasNextPage } } }")
                        .get(0))
                .containsPattern("(first|limit) 6\\b");
        assertThat(statements("{ books(first: 37) { nodes { id } } }"))
                .isEqualTo(statements("{ books(first: 38) { nodes { id } } }"));
        assertThat(statements("{ authors { nodes { books(first: 37) { nodes { id } } } } }"))
                .isEqualTo(statements("{ authors { nodes { books(first: 38) { nodes { id } } } } }"));
    }

    @Test
    void nothingIsReadBelowNothing() {
        assertThat(statements("{ book(id: 999999) { reviews { nodes { id } } } }"))
                .hasSize(1);
        assertThat(statements("{ __typename }")).isEmpty();
    }

    @Test
    void rootFieldsAreOneStatementEach() {
        assertThat(statements("{ a: book(id: 21) { title } b: book(id: 40) { title } books { totalCount } }"))
                .hasSize(3);
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfRows() {
        String document = """
                { authors(first: 50) { totalCount nodes { name
                    books(first: 20) { totalCount nodes { title author { name }
                      reviews(first: 10) { nodes { stars } }
                      one: tags(first: 1) { nodes { label } }
                      two: tags(first: 2) { nodes { label } } } } } } }
                """;
        try (Library small = new Library(database, 2);
                Library large = new Library(database, 2_500)) {
            List<String> few = texts(small.statements(() -> small.query(document)));
            List<String> many = texts(large.statements(() -> large.query(document)));
            assertThat(few).hasSize(7).isEqualTo(many);
        }
    }

    /** Without the length of lists of identifiers, which stand in the text where a database has no arrays. */
    private static List<String> texts(List<String> statements) {
        return statements.stream()
                .map(each -> each.replaceAll("in \\(\\?(,\\?)*\\)", "in (?)"))
                .toList();
    }

    @Test
    void anOperationIsOneReadOnlyTransaction() {
        assertThat(transactions("{ a: books { nodes { tags { totalCount } } } b: authors { totalCount } }"))
                .isEqualTo(1);
        assertThat(transactions("{ books { nodes { title } totalCount } }")).isEqualTo(1);
        assertThat(transactions("{ a: book(id: 21) { title } b: book(id: 40) { title } }"))
                .isEqualTo(1);
    }

    @Test
    void aSingleStatementIsATransactionByItself() {
        assertThat(transactions("{ book(id: 21) { title author { name } } }")).isZero();
        assertThat(transactions("{ books(first: 5) { nodes { title } pageInfo { hasNextPage } } }"))
                .isZero();
        assertThat(transactions("{ books { totalCount } }")).isZero();
    }

    @Test
    void connectionsThatDoNotCommitByThemselvesAreGivenATransaction() {
        try (SessionFactory sessions = new PersistenceUnit()
                .managedClasses(Author.class, Book.class, Chapter.class, Contract.class, Review.class, Tag.class)
                .jdbcUrl(library.url())
                .property(AvailableSettings.AUTOCOMMIT, false)
                .createEntityManagerFactory()) {
            Subgraft subgraft = Subgraft.builder(sessions)
                    .onlyModules(List.of(new SubgraftModule()))
                    .build();
            assertThat(transactions(sessions, () -> subgraft.execute("{ books { totalCount } }")))
                    .isEqualTo(1);
        }
    }

    private long transactions(String document) {
        return transactions(library.sessionFactory(), () -> library.query(document));
    }

    /** How many transactions were begun; one connection has been used in any case. */
    private static long transactions(SessionFactory sessions, Runnable action) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        action.run();
        statistics.setStatisticsEnabled(false);
        assertThat(statistics.getConnectCount()).isEqualTo(Lines.areConnectionsOfSessions() ? 1 : 0);
        return statistics.getTransactionCount();
    }
}
