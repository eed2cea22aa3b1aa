package io.subgraft.fetch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import io.subgraft.plan.Planner;
import io.subgraft.plan.Selection.Pages;
import io.subgraft.plan.Selection.ToMany;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the pages of an association of many instances of an entity, by the identifier of the instance. */
final class ToManyBatch implements Batches.Batch {

    private final FetchContext context;
    private final EntityType owner;
    private final ToMany toMany;
    private final PageRequests requests;

    ToManyBatch(FetchContext context, EntityType owner, Attribute attribute, DataFetchingEnvironment field) {
        this.context = context;
        this.owner = owner;
        Planner planner = new Planner(context.model(), field.getFragmentsByName(), field.getVariables());
        Pages pages = planner.pages(
                context.model().target(attribute), field.getMergedField().getFields());
        this.toMany = new ToMany(attribute, pages);
        this.requests = new ArgumentBinder(field).requests((GraphQLObjectType) field.getParentType(), pages);
    }

    @Override
    public Map<Object, @Nullable Object> apply(Set<Object> owners) {
        try (UnitOfWork work = new UnitOfWork(context.sessionFactory())) {
            return new HashMap<>(new Reader(context.statements(), work).pages(owner, toMany, owners, requests));
        }
    }
}
