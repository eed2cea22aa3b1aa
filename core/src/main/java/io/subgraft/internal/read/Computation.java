package io.subgraft.internal.read;

import io.subgraft.generated.ComputedFacts.Kind;
import io.subgraft.internal.entity.InstanceAttributes;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.Computed;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.session.UnitOfWork;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Computes fields that need more than columns, for many entities together. Instances are loaded by one statement for all such
 * fields; what fails, fails for its own field.
 *
 * @param context what all fetchers share
 * @param work reads
 * @param statements what is read
 */
public record Computation(SchemaRuntime context, UnitOfWork work, Statements statements) {

    /** A failure as a value, until the field asks for it. */
    public record Failure(RuntimeException thrown) {}

    /** The instances of an entity, by identifier; one statement. */
    Map<Object, Object> instances(EntityType type, Collection<?> keys) {
        Map<Object, Object> instances = new HashMap<>();
        for (Object instance : work.instances(statements.instances(type, keys))) {
            instances.put(InstanceAttributes.key(context.sessionFactory(), type, instance), instance);
        }
        return instances;
    }

    /**
     * The values of the fields, by identifier.
     *
     * @param instances the instances that fields are computed by, by identifier; empty where none needs any
     */
    public Map<Object, Map<Computed, @Nullable Object>> of(
            EntityType type, List<Computed> fields, Collection<?> keys, Map<Object, Object> instances) {
        Map<Object, Map<Computed, @Nullable Object>> values = new HashMap<>();
        keys.forEach(key -> values.put(key, new HashMap<>()));
        for (Computed field : fields) {
            if (field.facts().kind() == Kind.KEYS) {
                fromKeys(type, field, List.copyOf(keys), values);
            }
        }
        List<Computed> ofInstances = fields.stream()
                .filter(each -> each.facts().kind() == Kind.ENTITY)
                .toList();
        instances.forEach((key, instance) -> {
            Map<Computed, @Nullable Object> own = Objects.requireNonNull(values.get(key));
            ofInstances.forEach(field -> own.put(field, fromInstance(type, field, instance)));
        });
        return values;
    }

    private void fromKeys(
            EntityType type, Computed field, List<?> keys, Map<Object, Map<Computed, @Nullable Object>> values) {
        try {
            Object found = work.call(session -> type.descriptor().compute(field.ordinal(), keys, session));
            Map<?, ?> byKey = (Map<?, ?>) Objects.requireNonNull(found, "a map of values");
            values.forEach((key, own) -> own.put(field, byKey.get(key)));
        } catch (RuntimeException failure) {
            values.values().forEach(own -> own.put(field, new Failure(failure)));
        }
    }

    private static @Nullable Object fromInstance(EntityType type, Computed field, Object instance) {
        try {
            return type.descriptor().compute(field.ordinal(), instance);
        } catch (RuntimeException failure) {
            return new Failure(failure);
        }
    }
}
