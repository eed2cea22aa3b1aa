package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.schema.idl.TypeRuntimeWiring;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.library.Author;
import io.subgraft.library.Book;
import io.subgraft.library.Contract;
import io.subgraft.library.SubgraftModule;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Fields written by hand that return instances of entities. */
class EntitySourcesTest {

    private final Library library = Library.standard(Database.H2);
    private final SessionFactory sessions = library.sessionFactory();
    private final Subgraft subgraft = Subgraft.builder(sessions)
            .onlyModules(List.of(new SubgraftModule()))
            .schemaExtension(
                    """
                    extend type Query { someAuthors: [Author!]! someBooks: [Book!]! someContracts: [Contract!]! oneBook: Book fails: Book }
                    extend type Book { shout: String }
                    """,
                    wiring -> wiring.type(TypeRuntimeWiring.newTypeWiring("Query")
                            .dataFetcher("someAuthors", env -> all("from Author a order by a.id", Author.class))
                            .dataFetcher("someBooks", env -> all("from Book b order by b.id", Book.class))
                            .dataFetcher(
                                    "someContracts", env -> all("from Contract c order by c.number", Contract.class))
                            .dataFetcher("oneBook", env -> sessions.fromSession(s -> s.getReference(Book.class, 21L)))
                            .dataFetcher("fails", env -> {
                                throw new IllegalStateException("password=secret");
                            })))
            .build();

    private <T> List<T> all(String hql, Class<T> type) {
        return sessions.fromSession(session ->
                session.createSelectionQuery(hql, type).setMaxResults(9).list());
    }

    private Answer query(String document) {
        var result = subgraft.execute(document);
        assertThat(result.getErrors()).isEmpty();
        return new Answer(result.getData());
    }

    @Test
    void basicsAreReadFromTheInstance() {
        Answer mine = query("{ someAuthors { id name born } someContracts { number advance signedAt } }");
        Answer generated = query(
                "{ authors(first: 9) { nodes { id name born } } contracts { nodes { number advance signedAt } } }");
        assertThat(mine.all("someAuthors")).isEqualTo(generated.all("authors.nodes"));
        assertThat(mine.all("someContracts")).isEqualTo(generated.all("contracts.nodes"));
    }

    @Test
    void associationsAreOneStatementForAllInstances() {
        String selection =
                "{ id books(first: 2) { totalCount nodes { title author { name } tags { nodes { label } } } } }";
        Answer[] answers = new Answer[2];
        List<String> mine = library.statements(() -> answers[0] = query("{ someAuthors " + selection + " }"));
        List<String> generated =
                library.statements(() -> answers[1] = query("{ authors(first: 9) { nodes " + selection + " } }"));
        assertThat(answers[0].all("someAuthors")).isEqualTo(answers[1].all("authors.nodes"));
        // The first is the application's own, and Hibernate adds what it loads eagerly of the instances.
        assertThat(mine.subList(mine.size() - 3, mine.size())).isEqualTo(generated.subList(1, 4));
        assertThat(mine.subList(0, mine.size() - 3)).noneMatch(sql -> sql.contains("any(?)"));
    }

    @Test
    void lazyToOnesAreOneStatementForAllInstances() {
        Answer[] answers = new Answer[2];
        List<String> mine = library.statements(() -> answers[0] = query("{ someBooks { id author { name } } }"));
        answers[1] = query("{ books(first: 9) { nodes { id author { name } } } }");
        assertThat(answers[0].all("someBooks")).isEqualTo(answers[1].all("books.nodes"));
        assertThat(mine).hasSize(2).last().isEqualTo("select a1_0.name,a1_0.id from Author a1_0 where a1_0.id=any(?)");
    }

    @Test
    void aliasesWithDifferentArgumentsHaveTheirOwnRows() {
        Answer answer =
                query("{ someAuthors { a: books(first: 1) { nodes { id } } b: books(last: 1) { nodes { id } } } }");
        assertThat(answer.texts("someAuthors.a.nodes.id")).containsExactly("10", "20", "30", "40", "60", "80", "90");
        assertThat(answer.texts("someAuthors.b.nodes.id")).containsExactly("10", "21", "32", "43", "60", "82", "93");
    }

    @Test
    void withoutLoadersTheAnswerIsTheSame() {
        String document = "{ someAuthors { books(first: 2) { nodes { id } } } someBooks { author { name } } }";
        Object host =
                GraphQL.newGraphQL(subgraft.schema()).build().execute(document).toSpecification();
        assertThat(host).isEqualTo(subgraft.execute(document).toSpecification());
    }

    @Test
    void anUninitializedProxyIsNeverReadAsNull() {
        var result = subgraft.execute("{ oneBook { title } }");
        assertThat(result.getErrors()).hasSize(1);
        assertThat(result.getErrors().get(0).getMessage()).isEqualTo("Internal error");
    }

    @Test
    void whatAFetcherOfTheApplicationThrowsIsMasked() {
        var result = subgraft.execute("{ fails { id } }");
        assertThat(result.toSpecification().toString()).doesNotContain("secret").contains("INTERNAL_SERVER_ERROR");
    }
}
