package io.subgraft.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** The exposed entities of a persistence unit. */
public final class Model {

    private final Map<String, EntityType> byName = new LinkedHashMap<>();
    private final Map<Class<?>, EntityType> byClass = new LinkedHashMap<>();

    Model(Iterable<EntityType> types) {
        for (EntityType type : types) {
            byName.put(type.name(), type);
            byClass.put(type.facts().entityClass(), type);
        }
    }

    /** All of them, in the order of their modules and names. */
    public Collection<EntityType> types() {
        return byName.values();
    }

    /** The entity behind a GraphQL type; null where the type is none of ours. */
    public @Nullable EntityType byName(String type) {
        return byName.get(type);
    }

    /** The entity that an association leads to. */
    public EntityType target(Attribute association) {
        EntityType target = byName.get(association.target());
        if (target == null) {
            throw new IllegalStateException("No entity is exposed as " + association.target());
        }
        return target;
    }

    /** The entity that an object is an instance of, also behind a proxy; null where it is none of ours. */
    public @Nullable EntityType of(Object instance) {
        return byClass.get(Hibernate.getClassLazy(instance));
    }
}
