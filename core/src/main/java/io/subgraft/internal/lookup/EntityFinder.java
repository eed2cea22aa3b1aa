package io.subgraft.internal.lookup;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import io.subgraft.error.LimitException;
import io.subgraft.error.Refusal;
import io.subgraft.error.UnavailableException;
import io.subgraft.extension.EntityLookup;
import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.argument.ArgumentBinder;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.cost.Estimate;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.model.KeyType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.StructType;
import io.subgraft.internal.plan.Planner;
import io.subgraft.internal.read.Reader;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.row.Row;
import io.subgraft.internal.session.Siblings;
import io.subgraft.internal.session.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/** Finds entities by keys, for fields that generated schemas do not have, as those of a federated graph. */
public final class EntityFinder implements EntityLookup {

    private final SchemaRuntime context;

    public EntityFinder(SchemaRuntime context) {
        this.context = context;
    }

    /** The persistence unit. */
    public SessionFactory sessionFactory() {
        return context.sessionFactory();
    }

    /** Whether a GraphQL type, be it an interface, is that of an exposed entity. */
    public boolean isEntity(String typeName) {
        return find(typeName) != null;
    }

    private @Nullable EntityType find(String typeName) {
        return context.model().entities().stream()
                .filter(each ->
                        each.name().equals(typeName) || each.referenceName().equals(typeName))
                .findFirst()
                .orElse(null);
    }

    /**
     * A key of a type.
     *
     * @param fields the fields of the key, each by the names that lead to it
     * @throws IllegalArgumentException if the type has no such fields, or one of them cannot be a part of a key
     */
    public FieldKey key(String typeName, List<List<String>> fields) {
        EntityType type = find(typeName);
        if (type == null) {
            throw new IllegalArgumentException(typeName + " is no exposed entity");
        }
        return new FieldKey(
                typeName,
                type,
                fields.stream().map(each -> column(type, each)).toList(),
                context.model().values());
    }

    private FieldKey.Column column(EntityType entity, List<String> fields) {
        StructType struct = entity;
        List<String> path = new ArrayList<>();
        Class<?> javaType = Object.class;
        Guard guard = null;
        for (String field : fields) {
            Attribute attribute = struct == null ? null : struct.byField(field);
            if (attribute == null) {
                throw new IllegalArgumentException(entity + " has no field " + String.join(".", fields));
            }
            path.add(attribute.name());
            guard = Guard.both(guard, attribute.guard());
            javaType = attribute.javaType();
            struct = nested(attribute);
            if (struct == null && attribute.facts() instanceof Basic && path.size() == fields.size() - 1) {
                break; // below it is the key of a type that is elsewhere, which its column holds
            }
        }
        KeyType key = KeyType.of(javaType);
        if (key == null || struct != null) {
            throw new IllegalArgumentException(
                    entity + "." + String.join(".", fields) + " cannot be a part of a key: it is of " + javaType);
        }
        return new FieldKey.Column(
                List.copyOf(fields),
                new KeyColumn(String.join(".", path), key, entity.column(String.join(".", path))),
                guard);
    }

    private @Nullable StructType nested(Attribute attribute) {
        Model model = context.model();
        if (attribute.facts() instanceof Embedded embedded) {
            return model.embeddable(embedded.type());
        }
        return attribute.facts() instanceof ToOne toOne ? model.entity(toOne.target()) : null;
    }

    /** Whether an entity type has an exposed attribute behind a field. */
    public boolean hasField(String typeName, String field) {
        EntityType type = find(typeName);
        return type != null && type.byField(field) != null;
    }

    /**
     * The entities of a type that refer to something elsewhere.
     *
     * @param attribute the attribute of theirs that holds the key of what they refer to
     * @throws IllegalArgumentException if there is no such attribute
     */
    public InverseReference referring(String typeName, String attribute) {
        EntityType type = find(typeName);
        Attribute found = type == null ? null : type.byName(attribute);
        KeyType key = found == null ? null : KeyType.of(found.javaType());
        if (type == null || key == null) {
            throw new IllegalArgumentException(typeName + "." + attribute + " holds no key");
        }
        return new InverseReference(context, type, attribute, key);
    }

    /**
     * Finds entities, with what the field selects of them, by one statement for each key in one read-only transaction; what
     * fails takes nothing else with it.
     *
     * @param wanted for each key, the values to look for
     * @return what was found, in the same order
     * @throws LimitException if that is more than is served to one request, which then is refused as a whole
     * @throws UnavailableException if the database cannot be asked; likewise
     */
    public List<KeyResult> find(DataFetchingEnvironment field, List<KeyQuery> wanted) {
        try {
            return found(field, wanted);
        } catch (LimitException | UnavailableException reason) {
            Refusal.of(field.getGraphQlContext(), reason);
            throw reason;
        }
    }

    private List<KeyResult> found(DataFetchingEnvironment field, List<KeyQuery> wanted) {
        CallerRights access = context.access(field);
        String union = GraphQLTypeUtil.unwrapAll(field.getFieldType()).getName();
        Planner planner = new Planner(
                context.model(),
                field.getFragmentsByName(),
                field.getVariables(),
                union,
                access.denied(context.model()));
        ArgumentBinder binder = context.binder(field);
        Budget budget = context.budget(field);
        Statements statements = context.statements().apply(access);
        List<KeyRead> reads = wanted.stream()
                .map(each -> KeyRead.of(each, field, planner, binder, access, statements))
                .toList();
        Estimate estimate = new Estimate(context.weights());
        reads.forEach(each -> each.addTo(estimate));
        budget.plan(estimate);
        try (UnitOfWork work = context.units().open(budget, access)) {
            Siblings siblings = new Siblings();
            List<Supplier<KeyResult>> found = reads.stream()
                    .map(each -> siblings.add(in -> each.find(new Reader(context, in, access))))
                    .toList();
            siblings.run(work);
            return found.stream().map(Supplier::get).toList();
        } catch (LimitException | UnavailableException reason) {
            throw reason;
        } catch (RuntimeException atCommit) {
            return wanted.stream().map(each -> KeyResult.failed(atCommit)).toList();
        }
    }

    /**
     * Entities that are looked for.
     *
     * @param key the key
     * @param values the values of the key, by {@link FieldKey#of}
     */
    public record KeyQuery(FieldKey key, Collection<Object> values) {}

    /**
     * What was found; a value that is in neither set found nothing.
     *
     * @param rows the one entity of each value
     * @param ambiguous the values that several entities have
     * @param failure why nothing could be looked for; null where it could
     */
    public record KeyResult(
            Map<Object, Row> rows,
            Set<Object> ambiguous,
            @Nullable RuntimeException failure) {

        static KeyResult failed(RuntimeException failure) {
            return new KeyResult(Map.of(), Set.of(), failure);
        }
    }
}
