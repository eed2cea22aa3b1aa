package io.subgraft.internal.completion;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.ResultNodesInfo;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import io.subgraft.internal.cost.FieldCostCheck;
import io.subgraft.internal.fetcher.EntitySources;
import io.subgraft.internal.row.ReadSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An execution strategy that completes what was read by one walk over the rows. The engine collects fields, makes paths and
 * parameters for each value; here that is done once for a selection. The answer is the same to the byte: whatever is unusual
 * (a null where none may be, a value that no scalar takes, a field of the application below, instrumentation of fields,
 * incremental delivery, a bound on result nodes) is left to the engine.
 */
public final class RowExecutionStrategy extends AsyncExecutionStrategy {

    private final Shapes shapes = new Shapes();
    private final Instrumentations instrumentations = new Instrumentations();

    private final FieldCostCheck toll;

    private final EntitySources sources;

    /**
     * @param handler handles what fetchers of the application throw
     * @param toll looks at what is asked for before it is fetched
     * @param sources gives fetchers of the application instances
     */
    public RowExecutionStrategy(DataFetcherExceptionHandler handler, FieldCostCheck toll, EntitySources sources) {
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

    @Override
    protected FieldValueInfo completeValue(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        Object source = parameters.getSource();
        if (source instanceof ReadSource read && isPlain(execution, parameters)) {
            FieldMap completed = completed(execution, parameters, read);
            if (completed != null) {
                // To those that wait for objects to dispatch loaders for, it is a value like any other.
                return new FieldValueInfo(CompleteValueType.SCALAR, completed);
            }
        }
        return super.completeValue(
                execution,
                HostConnections.isFailed(execution, parameters)
                        ? parameters.transform(same -> same.source(null))
                        : parameters);
    }

    private boolean isPlain(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        return !execution.hasIncrementalSupport()
                && execution.getGraphQLContext().get(ResultNodesInfo.MAX_RESULT_NODES) == null
                && !instrumentations.watchFields(execution, parameters);
    }

    private @Nullable FieldMap completed(
            ExecutionContext execution, ExecutionStrategyParameters parameters, ReadSource source) {
        GraphQLType type = parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        String name = source.typeName();
        GraphQLType concrete =
                name == null ? type : execution.getGraphQLSchema().getType(name);
        if (!(concrete instanceof GraphQLObjectType object)) {
            return null;
        }
        Shape shape = shapes.of(execution, object, Objects.requireNonNull(parameters.getField()));
        try {
            return shape == null
                    ? null
                    : new Completion(execution.getGraphQLContext(), execution.getLocale()).object(shape, source);
        } catch (UnusualException | CoercingSerializeException unusual) {
            return null; // the engine completes the object anew, and tells what is wrong
        }
    }
}
