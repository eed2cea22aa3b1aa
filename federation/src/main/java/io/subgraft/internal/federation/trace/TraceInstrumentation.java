package io.subgraft.internal.federation.trace;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Watches one request, and puts what it saw into the extension {@code ftv1} of the result. */
public final class TraceInstrumentation extends SimplePerformantInstrumentation {

    /** The HTTP header by which a router asks for a trace. */
    public static final String HEADER = "apollo-federation-include-trace";

    /** What it asks for. */
    public static final String FORMAT = "ftv1";

    private final Trace trace = new Trace();

    /** Begins to watch. */
    public TraceInstrumentation() {}

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
        long start = trace.now();
        return new FieldFetchingInstrumentationContext() {
            @Override
            public void onDispatched() {
                // The fetch began above.
            }

            @Override
            public void onCompleted(@Nullable Object result, @Nullable Throwable failure) {
                trace.fetched(parameters.getEnvironment(), start);
            }
        };
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        extensions.put(FORMAT, trace.ended(result));
        return CompletableFuture.completedFuture(ExecutionResultImpl.newExecutionResult()
                .from(result)
                .extensions(extensions)
                .build());
    }
}
