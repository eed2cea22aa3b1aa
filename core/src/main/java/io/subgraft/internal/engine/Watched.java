package io.subgraft.internal.engine;

import graphql.GraphQLContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import io.subgraft.internal.observe.Observation;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One request and what watches it.
 *
 * @param running tells listeners of the request
 * @param watching what a library watches it with; null for most requests
 * @param state the state of that
 */
record Watched(
        Observation.Running running,
        @Nullable Instrumentation watching,
        @Nullable InstrumentationState state) implements InstrumentationState {

    /** Begins to watch a request; known from then on in its context. */
    static CompletableFuture<InstrumentationState> begin(
            Observation.Running running,
            @Nullable Instrumentation watching,
            InstrumentationCreateStateParameters parameters) {
        CompletableFuture<InstrumentationState> state = watching == null ? null : watching.createStateAsync(parameters);
        GraphQLContext request = parameters.getExecutionInput().getGraphQLContext();
        return (state == null ? CompletableFuture.<@Nullable InstrumentationState>completedFuture(null) : state)
                .thenApply(inner -> new Watched(running, watching, inner).in(request));
    }

    private InstrumentationState in(GraphQLContext request) {
        request.put(Watched.class, this);
        return this;
    }
}
