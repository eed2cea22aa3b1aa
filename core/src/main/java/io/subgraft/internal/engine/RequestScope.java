package io.subgraft.internal.engine;

import static graphql.execution.instrumentation.dataloader.EmptyDataLoaderRegistryInstance.EMPTY_DATALOADER_REGISTRY;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import io.subgraft.error.Errors;
import io.subgraft.error.Refusal;
import io.subgraft.extension.SubgraftExtension;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.observe.Observation;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.util.List;
import java.util.Map;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/**
 * What is done at the beginning and the end of each request, whichever engine executes it.
 *
 * @param observation who is told of requests
 * @param libraries what may watch a request
 * @param limits how much a request may ask for
 * @param costsExposed whether results tell the cost
 */
public record RequestScope(
        Observation observation, List<SubgraftExtension> libraries, Limits limits, boolean costsExposed) {

    Observation.Running begin(ExecutionInput request) {
        request.getGraphQLContext().put(Observation.class, observation);
        if (costsExposed) {
            request.getGraphQLContext().delete(Budget.class); // a host may use a context twice
        }
        return observation.begin(request);
    }

    /** What watches a request; null for most. */
    @Nullable
    Instrumentation watching(ExecutionInput request) {
        List<Instrumentation> watching = libraries.stream()
                .flatMap(each -> each.instrumentation(request).stream())
                .toList();
        return watching.isEmpty() ? null : new ChainedInstrumentation(watching);
    }

    /** Loaders of a request live as long as it; the engine dispatches them only if it is given a registry. */
    static ExecutionInput withLoaders(ExecutionInput request) {
        return request.getDataLoaderRegistry() == EMPTY_DATALOADER_REGISTRY
                ? request.transform(input -> input.dataLoaderRegistry(new DataLoaderRegistry()))
                : request;
    }

    /** The result as the client gets it. */
    ExecutionResult end(
            Observation.Running running, ExecutionInput request, ExecutionResult executed, boolean keepsErrorsOfHost) {
        Refusal refused = Refusal.take(request.getGraphQLContext());
        ExecutionResult result = refused == null
                ? Errors.coded(executed, keepsErrorsOfHost)
                : ExecutionResult.newExecutionResult()
                        .addError(Errors.of(refused.reason()))
                        .build();
        running.end(result);
        return costsExposed ? withCost(request, result) : result;
    }

    private ExecutionResult withCost(ExecutionInput request, ExecutionResult result) {
        Budget budget = request.getGraphQLContext().get(Budget.class);
        Map<String, Object> cost =
                Map.of("estimated", budget == null ? 0 : budget.cost(), "limit", limits.max(Limit.COST));
        return result.transform(told -> told.addExtension("cost", cost));
    }
}
