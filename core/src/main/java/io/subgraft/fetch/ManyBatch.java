package io.subgraft.fetch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldsContainer;
import io.subgraft.access.Access;
import io.subgraft.limit.Budget;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import io.subgraft.plan.Many;
import io.subgraft.plan.Planner;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a collection of many instances of an entity, by the identifier of the instance. */
final class ManyBatch implements Batches.Batch {

    private final FetchContext context;
    private final Many many;
    private final PageRequests requests;
    private final Access access;
    private final Budget budget;

    ManyBatch(FetchContext context, EntityType owner, Attribute attribute, DataFetchingEnvironment field) {
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
