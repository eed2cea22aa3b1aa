package io.subgraft.internal.lookup;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldsContainer;
import io.subgraft.error.BadInputException;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.batch.Batches;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.cost.Costs;
import io.subgraft.internal.model.AssociationPath;
import io.subgraft.internal.model.AssociationPath.Form;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyType;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.plan.Planner;
import io.subgraft.internal.read.Reader;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.session.UnitOfWork;
import io.subgraft.internal.value.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entities that refer to something elsewhere by a column: an association to many whose owner has no rows here. */
public final class InverseReference {

    private final SchemaRuntime context;
    private final EntityType type;
    private final String attribute;
    private final KeyType key;

    InverseReference(SchemaRuntime context, EntityType type, String attribute, KeyType key) {
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
        return Batches.load(context, field, owner(field), key, () -> new Batch(field));
    }

    private EntityType owner(DataFetchingEnvironment field) {
        return EntityType.elsewhere(
                ((GraphQLFieldsContainer) field.getParentType()).getName(), key, type.column(attribute));
    }

    private final class Batch implements Batches.Batch {

        private final PlannedCollection.Association many;
        private final PageRequests requests;
        private final CallerRights access;
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
            PlannedCollection.Pages pages =
                    planner.pages(type, field.getMergedField().getFields());
            this.many = new PlannedCollection.Association(owner, owner, association, name, pages);
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
