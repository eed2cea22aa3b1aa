package io.subgraft.fetch;

import graphql.GraphQLContext;
import graphql.execution.ExecutionId;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.subgraft.access.Access;
import io.subgraft.access.Sessions;
import io.subgraft.limit.Budget;
import io.subgraft.limit.FieldWeights;
import io.subgraft.limit.Limits;
import io.subgraft.limit.Weights;
import io.subgraft.model.EntityType;
import io.subgraft.model.Guard;
import io.subgraft.model.Model;
import io.subgraft.plan.Plans;
import io.subgraft.query.Statements;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/**
 * What all fetchers of a schema share.
 *
 * @param sessionFactory the persistence unit
 * @param queries makes queries of statements
 * @param model its exposed entities
 * @param sessions the tenant and filters of requests
 * @param statements the statements that one caller may send
 * @param roots the generated fields of {@code Query}, by name
 * @param plans what these read, by what the caller may not
 * @param limits how much one request may ask for
 * @param transactions those that the statements of an operation are in
 * @param weights what the schema says of costs
 */
record FetchContext(
        SessionFactoryImplementor sessionFactory,
        Queries queries,
        Model model,
        Sessions sessions,
        Function<Access, Statements> statements,
        Map<String, RootField> roots,
        Plans<Map<Set<Guard>, RootPlan>> plans,
        Limits limits,
        Transactions transactions,
        Weights weights) {

    private static final String CONNECTION = "Connection";

    /**
     * The budget of the request that a field belongs to.
     *
     * @throws io.subgraft.error.LimitException if what its fields cost is too much by itself
     */
    Budget budget(DataFetchingEnvironment field) {
        Budget budget = Budget.of(field.getGraphQlContext(), field.getExecutionId(), limits);
        if (!weights.isEmpty()) {
            budget.weigh(() -> cost(Request.of(field)));
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

    /** What the fields of an operation cost beyond the rows that are planned. */
    double cost(Request request) {
        GraphQLSchema schema = request.schema();
        GraphQLObjectType root = switch (request.operation().getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        if (root == null) {
            return 0; // what there is none of costs nothing
        }
        return new FieldWeights(
                        schema,
                        weights,
                        this::pageSize,
                        request.fragments(),
                        request.variables().toMap(),
                        request.context())
                .of(request.operation().getSelectionSet(), root);
    }

    private int pageSize(String type) {
        if (!type.endsWith(CONNECTION)) {
            return 0;
        }
        EntityType entity = model.ofPages(type.substring(0, type.length() - CONNECTION.length()));
        return entity == null ? 0 : entity.list().defaultPageSize();
    }
}
