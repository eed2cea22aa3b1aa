package io.subgraft.internal.cost;

import graphql.ExecutionResult;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import io.subgraft.error.LimitException;
import io.subgraft.error.Refusal;
import io.subgraft.internal.argument.Request;
import io.subgraft.limit.Limits;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the fields of an operation cost, those of the application as well: asked for before the first of them is fetched. */
public final class FieldCostCheck {

    private final Limits limits;
    private final FieldCosts costs;

    public FieldCostCheck(Limits limits, FieldCosts costs) {
        this.limits = limits;
        this.costs = costs;
    }

    /** The result of an operation that is refused for what its fields cost; null for one that may be executed. */
    public @Nullable CompletableFuture<ExecutionResult> refuse(ExecutionContext execution) {
        if (costs.weights().isEmpty()) {
            return null;
        }
        try {
            Budget.of(execution.getGraphQLContext(), execution.getExecutionId(), limits)
                    .weigh(() -> costs.of(request(execution)));
            return null;
        } catch (LimitException tooMuch) {
            Refusal.of(execution.getGraphQLContext(), tooMuch);
            return CompletableFuture.completedFuture(
                    ExecutionResult.newExecutionResult().build());
        }
    }

    private static Request request(ExecutionContext execution) {
        return new Request(
                execution.getGraphQLSchema(),
                execution.getDocument(),
                execution.getOperationDefinition(),
                execution.getFragmentsByName(),
                CoercedVariables.of(execution.getCoercedVariables().toMap()),
                execution.getGraphQLContext(),
                execution.getLocale());
    }
}
