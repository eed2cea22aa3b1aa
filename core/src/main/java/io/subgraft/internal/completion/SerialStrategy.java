package io.subgraft.internal.completion;

import graphql.ExecutionResult;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import io.subgraft.internal.cost.FieldCostCheck;
import java.util.concurrent.CompletableFuture;

/** The engine's own strategy for mutations, which the application adds, after a look at what they cost. */
public final class SerialStrategy extends AsyncSerialExecutionStrategy {

    private final FieldCostCheck toll;

    /**
     * @param handler handles what fetchers of the application throw
     * @param toll looks at what is asked for before it is fetched
     */
    public SerialStrategy(DataFetcherExceptionHandler handler, FieldCostCheck toll) {
        super(handler);
        this.toll = toll;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext execution, ExecutionStrategyParameters parameters) {
        CompletableFuture<ExecutionResult> refused = toll.refuse(execution);
        return refused == null ? super.execute(execution, parameters) : refused;
    }
}
