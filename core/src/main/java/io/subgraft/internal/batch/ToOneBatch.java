package io.subgraft.internal.batch;

import graphql.schema.DataFetchingEnvironment;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.cost.Costs;
import io.subgraft.internal.cost.Estimate;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.Planner;
import io.subgraft.internal.plan.Projection;
import io.subgraft.internal.read.Reader;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.session.UnitOfWork;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows that instances of entities refer to, by identifier. */
public final class ToOneBatch implements Batches.Batch {

    private final SchemaRuntime context;
    private final Projection<EntitySelection> projection;
    private final PageRequests requests;
    private final CallerRights access;
    private final Budget budget;
    private final String field;

    public ToOneBatch(SchemaRuntime context, EntityType target, DataFetchingEnvironment field) {
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
