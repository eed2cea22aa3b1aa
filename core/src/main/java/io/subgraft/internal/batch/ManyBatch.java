package io.subgraft.internal.batch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldsContainer;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.cost.Costs;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.plan.Planner;
import io.subgraft.internal.read.Reader;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.session.UnitOfWork;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a collection of many instances of an entity, by the identifier of the instance. */
public final class ManyBatch implements Batches.Batch {

    private final SchemaRuntime context;
    private final PlannedCollection many;
    private final PageRequests requests;
    private final CallerRights access;
    private final Budget budget;

    public ManyBatch(SchemaRuntime context, EntityType owner, Attribute attribute, DataFetchingEnvironment field) {
        this.context = context;
        this.access = context.access(field);
        this.budget = context.budget(field);
        Planner planner = new Planner(
                context.model(), field.getFragmentsByName(), field.getVariables(), access.denied(context.model()));
        this.many = planner.many(owner, attribute, field.getMergedField().getFields());
        this.requests =
                context.binder(field).requests(walk -> walk.many((GraphQLFieldsContainer) field.getParentType(), many));
    }

    @Override
    public Map<Object, @Nullable Object> apply(Set<Object> owners) {
        budget.plan(Costs.of(many, owners.size(), requests, context.weights()));
        try (UnitOfWork work = context.units().open(budget, access)) {
            return new HashMap<>(new Reader(context, work, access).collections(many, owners, requests));
        }
    }
}
