package io.subgraft.internal.spring;

import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import io.subgraft.security.Caller;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Puts the caller that Spring Security knows into the context of each request, whatever transport it came by: also in tests that
 * execute without one.
 */
final class CallerInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public @Nullable CompletableFuture<InstrumentationState> createStateAsync(
            InstrumentationCreateStateParameters parameters) {
        GraphQLContext request = parameters.getExecutionInput().getGraphQLContext();
        if (!request.hasKey(Caller.class)) {
            // Spring for GraphQL has carried the context of the thread that took the request here, if this is another.
            SecurityContext carried = request.get(SecurityContext.class.getName());
            request.put(
                    Caller.class, SecurityCaller.of(carried == null ? SecurityContextHolder.getContext() : carried));
        }
        return super.createStateAsync(parameters);
    }
}
