package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import io.subgraft.database.Database;
import io.subgraft.library.Book;
import io.subgraft.library.SubgraftModule;
import io.subgraft.limit.Cancellation;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.registries.DispatchPredicate;
import org.dataloader.registries.ScheduledDataLoaderRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Instances of a host's fetchers, below whatever registry of loaders the host has. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostLoadersTest {

    private static final String DOCUMENT = "{ someBooks { author { name } reviews { nodes { stars } } } }";

    private final Library library = Library.standard(Database.H2);

    private Subgraft subgraft(Limits limits) {
        return Subgraft.builder(library.sessionFactory())
                .onlyModules(List.of(new SubgraftModule()))
                .limits(limits)
                .schemaExtension(
                        "extend type Query { someBooks: [Book!] }",
                        wiring -> wiring.type("Query", query -> query.dataFetcher("someBooks", env -> books())))
                .build();
    }

    private List<Book> books() {
        return library.sessionFactory()
                .fromSession(session -> session.createSelectionQuery("from Book b", Book.class)
                        .setMaxResults(5)
                        .list());
    }

    private static ExecutionInput.Builder input(DataLoaderRegistry registry) {
        return ExecutionInput.newExecutionInput(DOCUMENT).dataLoaderRegistry(registry);
    }

    @Test
    void aScheduledRegistryThatDispatchesNothingDispatchesThem() {
        Subgraft subgraft = subgraft(Limits.standard());
        try (ScheduledDataLoaderRegistry registry = ScheduledDataLoaderRegistry.newScheduledRegistry()
                .dispatchPredicate(DispatchPredicate.DISPATCH_NEVER)
                .build()) {
            List<String> statements = library.statements(() -> {
                ExecutionResult result = GraphQL.newGraphQL(subgraft.schema())
                        .build()
                        .execute(input(registry).build());
                assertThat(result.toSpecification())
                        .isEqualTo(subgraft.execute(DOCUMENT).toSpecification());
                assertThat(result.getErrors()).isEmpty();
            });
            assertThat(statements).hasSize(2 * 3);
        }
    }

    /** As of a host that means to dispatch, and never does. */
    private static final class Idle extends DataLoaderRegistry {

        @Override
        public void dispatchAll() {}

        @Override
        public int dispatchAllWithCount() {
            return 0;
        }
    }

    @Test
    void aRegistryThatNeverDispatchesIsNotWaitedForLongerThanTheRequestMayTake() {
        Subgraft subgraft = subgraft(Limits.standard().with(Limit.MILLISECONDS, 200));
        ExecutionResult result = subgraft.configure(GraphQL.newGraphQL(subgraft.schema()))
                .build()
                .execute(input(new Idle()).build());
        assertThat(result.getErrors()).hasSize(1);
        assertThat(result.getErrors().get(0).getExtensions()).containsEntry("code", "TIMEOUT");
    }

    @Test
    void aRequestThatWaitsForLoadersCanBeCancelled() throws Exception {
        Subgraft subgraft = subgraft(Limits.none());
        Cancellation cancellation = new Cancellation();
        CompletableFuture<ExecutionResult> result = subgraft.configure(GraphQL.newGraphQL(subgraft.schema()))
                .build()
                .executeAsync(input(new Idle())
                        .graphQLContext(context -> context.put(Cancellation.class, cancellation))
                        .build());
        assertThat(result).isNotDone();
        cancellation.cancel();
        assertThat(result.get(10, TimeUnit.SECONDS).getErrors().get(0).getExtensions())
                .containsEntry("code", "CANCELLED");
    }
}
