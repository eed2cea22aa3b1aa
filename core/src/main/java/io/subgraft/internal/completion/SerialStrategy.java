package io.subgraft.internal.completion;

import graphql.ExecutionResult;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import io.subgraft.internal.cost.FieldCostCheck;
import io.subgraft.internal.fetcher.EntitySources;
import java.util.concurrent.CompletableFuture;

/** The engine's own strategy for mutations, which the application adds, after a look at what they cost. */
public final class SerialStrategy extends AsyncSerialExecutionStrategy {

    private final FieldCostCheck toll;

    private final EntitySources sources;

    /**
     * @param handler handles what fetchers of the application throw
     * @param toll looks at what is asked for before it is fetched
     * @param sources gives fetchers of the application instances
     */
    public SerialStrategy(DataFetcherExceptionHandler handler, FieldCostCheck toll, EntitySources sources) {
        super(handler);
        this.toll = toll;
        this.sources = sources;
    }

    @Override
    protected Object fetchField(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        return super.fetchField(execution, sources.adapted(parameters));
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext execution, ExecutionStrategyParameters parameters) {
        CompletableFuture<ExecutionResult> refused = toll.refuse(execution);
        return refused == null ? super.execute(execution, parameters) : refused;
    }
}
