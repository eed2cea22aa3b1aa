package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value in the database that is no constant of the enum, as a newer release may have written it. */
class UnknownEnumTest {

    @Test
    void costsOneFieldNotThePage() {
        try (Library library = new Library(Database.POSTGRESQL, 3)) {
            Sql.execute(
                    library.url(),
                    "alter table Book drop constraint Book_genre_check",
                    "update Book set genre = 'OPERA' where id = 20");
            ExecutionResult[] results = new ExecutionResult[1];
            List<String> statements = library.statements(
                    () -> results[0] = library.subgraft().execute("{ books { nodes { id genre } } }"));
            assertThat(results[0].<Object>getData().toString())
                    .isEqualTo("{books={nodes=[{id=10, genre=SCIENCE}, {id=20, genre=null}, {id=21, genre=POETRY},"
                            + " {id=30, genre=SCIENCE}, {id=31, genre=null}, {id=32, genre=FICTION}]}}");
            assertThat(results[0].getErrors()).singleElement().satisfies(error -> {
                assertThat(error.getPath()).isEqualTo(List.of("books", "nodes", 1, "genre"));
                assertThat(error.getMessage()).isEqualTo("Internal error");
            });
            assertThat(statements).hasSize(1);
        }
    }
}
