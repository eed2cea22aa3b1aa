package io.subgraft.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.subgraft.access.Access;
import io.subgraft.limit.Budget;
import io.subgraft.limit.Estimate;
import io.subgraft.model.EntityType;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Planner;
import io.subgraft.plan.Projection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows that instances of entities refer to, by identifier. */
final class ToOneBatch implements Batches.Batch {

    private final FetchContext context;
    private final Projection<EntitySelection> projection;
    private final PageRequests requests;
    private final Access access;
    private final Budget budget;
    private final String field;

    ToOneBatch(FetchContext context, EntityType target, DataFetchingEnvironment field) {
        this.field = field.getField().getName();
        this.context = context;
        this.access = context.access(field);
        this.budget = context.budget(field);
        Planner planner = new Planner(
                context.model(), field.getFragmentsByName(), field.getVariables(), access.denied(context.model()));
        this.projection = planner.one(target, field.getMergedField().getFields());
        this.requests = context.binder(field).requests(walk -> walk.entity(projection.content()));
    }

    @Override
    public Map<Object, @Nullable Object> apply(Set<Object> ids) {
        Estimate estimate = new Estimate(context.weights());
        Costs.add(estimate, field, projection.content(), ids.size(), 1, requests);
        budget.plan(estimate);
        try (UnitOfWork work = context.units().open(budget, access)) {
            return new HashMap<>(new Reader(context, work, access).byId(projection, ids, requests));
        }
    }
}
