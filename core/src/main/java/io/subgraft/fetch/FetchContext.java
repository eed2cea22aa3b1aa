package io.subgraft.fetch;

import graphql.GraphQLContext;
import graphql.execution.ExecutionId;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.access.Access;
import io.subgraft.access.Sessions;
import io.subgraft.limit.Budget;
import io.subgraft.limit.Limits;
import io.subgraft.limit.Weights;
import io.subgraft.model.Model;
import io.subgraft.query.Statements;
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
record FetchContext(
        UnitsOfWork units,
        Model model,
        Sessions sessions,
        Function<Access, Statements> statements,
        RootFields roots,
        Limits limits,
        FieldCosts costs) {

    /** Returns the persistence unit. */
    SessionFactoryImplementor sessionFactory() {
        return units.sessionFactory();
    }

    /** Returns the costs that the schema states. */
    Weights weights() {
        return costs.weights();
    }

    /**
     * Returns the budget of the request that a field belongs to.
     *
     * @throws io.subgraft.error.LimitException if what its fields cost is too much by itself
     */
    Budget budget(DataFetchingEnvironment field) {
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
    Access access(GraphQLContext request, @Nullable ExecutionId execution) {
        return Access.of(request).in(execution, sessions);
    }

    /** What the caller may read who asks for a field. */
    Access access(DataFetchingEnvironment field) {
        return access(field.getGraphQlContext(), field.getExecutionId());
    }

    /** Returns what binds the arguments of a field and of those below it. */
    ArgumentBinder binder(DataFetchingEnvironment field) {
        return new ArgumentBinder(Request.of(field), model, limits);
    }
}
