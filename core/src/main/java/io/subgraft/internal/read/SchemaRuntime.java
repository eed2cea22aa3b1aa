package io.subgraft.internal.read;

import graphql.GraphQLContext;
import graphql.execution.ExecutionId;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.access.Sessions;
import io.subgraft.internal.argument.ArgumentBinder;
import io.subgraft.internal.argument.Request;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.cost.FieldCosts;
import io.subgraft.internal.cost.Weights;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.root.RootFields;
import io.subgraft.internal.session.UnitsOfWork;
import io.subgraft.limit.Limits;
import java.util.function.Function;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/**
 * What all fetchers of a schema share. Safe for use by many threads.
 *
 * @param units opens units of work
 * @param model the exposed entities
 * @param sessions finds the tenant and filters of requests
 * @param statements the statements that one caller may send
 * @param roots the generated fields of {@code Query}
 * @param limits how much one request may ask for
 * @param costs computes what fields cost beyond the rows that are planned
 */
public record SchemaRuntime(
        UnitsOfWork units,
        Model model,
        Sessions sessions,
        Function<CallerRights, Statements> statements,
        RootFields roots,
        Limits limits,
        FieldCosts costs) {

    /** Returns the persistence unit. */
    public SessionFactoryImplementor sessionFactory() {
        return units.sessionFactory();
    }

    /** Returns the costs that the schema states. */
    public Weights weights() {
        return costs.weights();
    }

    /**
     * Returns the budget of the request that a field belongs to.
     *
     * @throws io.subgraft.error.LimitException if what its fields cost is too much by itself
     */
    public Budget budget(DataFetchingEnvironment field) {
        Budget budget = Budget.of(field.getGraphQlContext(), field.getExecutionId(), limits);
        if (!weights().isEmpty()) {
            budget.weigh(() -> costs.of(Request.of(field)));
        }
        return budget;
    }

    /**
     * What the caller of a request may read, and what its sessions are opened with.
     *
     * @param execution null where nothing is executed
     * @throws io.subgraft.error.ForbiddenException if the request has no tenant though the persistence unit has
     */
    public CallerRights access(GraphQLContext request, @Nullable ExecutionId execution) {
        return CallerRights.of(request).in(execution, sessions);
    }

    /** What the caller may read who asks for a field. */
    public CallerRights access(DataFetchingEnvironment field) {
        return access(field.getGraphQlContext(), field.getExecutionId());
    }

    /** Returns what binds the arguments of a field and of those below it. */
    public ArgumentBinder binder(DataFetchingEnvironment field) {
        return new ArgumentBinder(Request.of(field), model, limits);
    }
}
