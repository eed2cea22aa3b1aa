package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import io.subgraft.observe.CommitListener.Written;
import io.subgraft.security.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Listeners receive the rows that were committed, once and in order, and no others. */
class CommittedWritesTest {

    private final List<List<Written>> heard = new ArrayList<>();
    private final Shop shop = Shop.on(Database.H2).withBook(1, "111", "Emma").withAuthor(7, "Austen");
    private final Subgraft subgraft =
            shop.booted.subgraft(builder -> builder.commitListener(heard::add).commitListener(written -> {
                throw new IllegalStateException("heard");
            }));

    @Test
    void hearOfAllRowsOfATransactionTogether() {
        ExecutionResult result = subgraft.execute("""
                mutation {
                  a: updateBook(id: 1, version: 3, input: { title: "Emma", subtitle: "A novel" }) { book { id } }
                  b: updateBook(id: 1, version: 4, input: { title: "Emma" }) { book { id } }
                  c: deleteAuthor(id: 7) { deletedId }
                }
                """);
        assertThat(result.getErrors()).isEmpty();
        assertThat(heard)
                .singleElement()
                .satisfies(rows -> assertThat(rows)
                        .extracting(
                                each -> each.entity().getSimpleName(), Written::id, Written::write, Written::attributes)
                        .containsExactly(
                                tuple("Book", 1L, Write.UPDATE, Set.of("subtitle", "editedBy")),
                                tuple("Author", 7L, Write.DELETE, Set.of())));
    }

    @Test
    void hearNothingOfWhatWasRolledBack() {
        subgraft.execute("""
                mutation {
                  a: updateBook(id: 1, version: 3, input: { subtitle: "A novel" }) { book { id } }
                  b: updateBook(id: 99, version: 3, input: { subtitle: "A novel" }) { book { id } }
                }
                """);
        assertThat(heard).isEmpty();
    }

    @Test
    void hearNothingOfWhatChangedNothing() {
        subgraft.execute("mutation { updateBook(id: 1, version: 3, input: { title: \"Emma\" }) { book { id } } }");
        assertThat(heard).isEmpty();
    }
}
