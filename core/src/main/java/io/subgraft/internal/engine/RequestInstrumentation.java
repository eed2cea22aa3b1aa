package io.subgraft.internal.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Begins and ends each request in whichever engine it is executed. */
final class RequestInstrumentation extends WatchedOnRequest {

    private final RequestScope requests;
    private final boolean keepsErrorsOfHost;

    RequestInstrumentation(RequestScope requests, boolean keepsErrorsOfHost) {
        this.requests = requests;
        this.keepsErrorsOfHost = keepsErrorsOfHost;
    }

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
        ExecutionInput request = parameters.getExecutionInput();
        return Watched.begin(requests.begin(request), requests.watching(request), parameters);
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return super.instrumentExecutionInput(RequestScope.withLoaders(request), parameters, state);
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult executed,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return super.instrumentExecutionResult(executed, parameters, state)
                .thenApply(result -> state instanceof Watched watched
                        ? requests.end(watched.running(), parameters.getExecutionInput(), result, keepsErrorsOfHost)
                        : result);
    }
}
