package io.subgraft.fetch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldsContainer;
import io.subgraft.access.Access;
import io.subgraft.error.BadInputException;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.limit.Budget;
import io.subgraft.model.AssociationPath;
import io.subgraft.model.AssociationPath.Form;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import io.subgraft.model.KeyType;
import io.subgraft.plan.Many;
import io.subgraft.plan.Planner;
import io.subgraft.value.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entities that refer to something elsewhere by a column: an association to many whose owner has no rows here. */
public final class Referring {

    private final FetchContext context;
    private final EntityType type;
    private final String attribute;
    private final KeyType key;

    Referring(FetchContext context, EntityType type, String attribute, KeyType key) {
        this.context = context;
        this.type = type;
        this.attribute = attribute;
        this.key = key;
    }

    /**
     * The key in a value: of the column itself, or its text.
     *
     * @param argument the argument that has the value
     * @throws BadInputException if it is none that the column can hold
     */
    public Object key(Object value, String argument) {
        Object parsed = value instanceof Map || value instanceof Iterable
                ? null
                : context.model().values().key(key, Texts.of(value));
        if (parsed == null) {
            throw new BadInputException(argument, "The key of a representation is none that " + type + " refers to");
        }
        return parsed;
    }

    /** The page that a field asks for of those that refer to a key: one statement for all keys of a level of the query. */
    public @Nullable Object page(DataFetchingEnvironment field, Object key) {
        return Batches.load(field, owner(field), key, () -> new Batch(field));
    }

    private EntityType owner(DataFetchingEnvironment field) {
        return EntityType.elsewhere(
                ((GraphQLFieldsContainer) field.getParentType()).getName(), key, type.column(attribute));
    }

    private final class Batch implements Batches.Batch {

        private final Many.Association many;
        private final PageRequests requests;
        private final Access access;
        private final Budget budget;

        Batch(DataFetchingEnvironment field) {
            this.access = context.access(field);
            this.budget = context.budget(field);
            Planner planner = new Planner(
                    context.model(), field.getFragmentsByName(), field.getVariables(), access.denied(context.model()));
            String name = field.getField().getName();
            EntityType owner = owner(field);
            AssociationPath path = new AssociationPath(Form.TARGET_FOREIGN_KEY, attribute, false);
            ToMany facts = new ToMany(name, name, type.name(), null, false);
            Attribute association = new Attribute(0, facts, Object.class, null, true, path, false, null, null, false);
            Many.Pages pages = planner.pages(type, field.getMergedField().getFields());
            this.many = new Many.Association(owner, owner, association, name, pages);
            this.requests = context.binder(field)
                    .requests(walk -> walk.many((GraphQLFieldsContainer) field.getParentType(), many));
        }

        @Override
        public Map<Object, @Nullable Object> apply(Set<Object> keys) {
            budget.plan(Costs.of(many, keys.size(), requests, context.weights()));
            try (UnitOfWork work = context.units().open(budget, access)) {
                return new HashMap<>(new Reader(context, work, access).collections(many, keys, requests));
            }
        }
    }
}
