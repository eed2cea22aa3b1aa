package io.subgraft.internal.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.schema.DataFetcher;
import graphql.validation.ValidationError;
import io.subgraft.internal.completion.FieldWatcher;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Lets a library watch those requests that ask for it, and costs the others nothing. */
abstract class WatchedOnRequest extends SimplePerformantInstrumentation implements FieldWatcher {

    @Override
    public final boolean watchesFields(GraphQLContext request) {
        Watched watched = request.get(Watched.class);
        return watched != null && watched.watching() != null;
    }

    private static Instrumentation watching(@Nullable InstrumentationState state) {
        return state instanceof Watched watched && watched.watching() != null
                ? watched.watching()
                : SimplePerformantInstrumentation.INSTANCE;
    }

    private static @Nullable InstrumentationState inner(@Nullable InstrumentationState state) {
        return state instanceof Watched watched ? watched.state() : null;
    }

    @Override
    public final @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return watching(state).beginExecution(parameters, inner(state));
    }

    @Override
    public final @Nullable InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return watching(state).beginParse(parameters, inner(state));
    }

    @Override
    public final @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        return watching(state).beginValidation(parameters, inner(state));
    }

    @Override
    public final @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        return watching(state).beginExecuteOperation(parameters, inner(state));
    }

    @Override
    public final @Nullable ExecutionStrategyInstrumentationContext beginExecutionStrategy(
            InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
        return watching(state).beginExecutionStrategy(parameters, inner(state));
    }

    @Override
    public final @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
        return watching(state).beginExecuteObject(parameters, inner(state));
    }

    @Override
    public final @Nullable InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        return watching(state).beginFieldExecution(parameters, inner(state));
    }

    @Override
    public final @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
        return watching(state).beginFieldFetching(parameters, inner(state));
    }

    @Override
    public final @Nullable InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
        return watching(state).beginFieldCompletion(parameters, inner(state));
    }

    @Override
    public final @Nullable InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
        return watching(state).beginFieldListCompletion(parameters, inner(state));
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return watching(state).instrumentExecutionInput(request, parameters, inner(state));
    }

    @Override
    public final DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        return watching(state).instrumentDataFetcher(fetcher, parameters, inner(state));
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult executed,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return watching(state).instrumentExecutionResult(executed, parameters, inner(state));
    }
}
