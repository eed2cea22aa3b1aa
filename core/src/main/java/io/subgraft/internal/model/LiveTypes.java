package io.subgraft.internal.model;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The types of the live persistence unit. */
final class LiveTypes {

    private final Map<Class<?>, EntityType<?>> entities = new LinkedHashMap<>();
    private final Map<Class<?>, EmbeddableType<?>> embeddables = new HashMap<>();
    /** By a class the entities that are of it, by name. */
    private final Map<Class<?>, Map<String, Class<?>>> concrete = new HashMap<>();

    LiveTypes(Metamodel metamodel) {
        for (EntityType<?> each : metamodel.getEntities()) {
            if (entities.putIfAbsent(each.getJavaType(), each) == null) {
                addConcrete(each);
            }
        }
        metamodel.getEmbeddables().forEach(each -> embeddables.putIfAbsent(each.getJavaType(), each));
    }

    Optional<EntityType<?>> findEntity(Class<?> entityClass) {
        return Optional.ofNullable(entities.get(entityClass));
    }

    Optional<EmbeddableType<?>> findEmbeddable(Class<?> embeddableClass) {
        return Optional.ofNullable(embeddables.get(embeddableClass));
    }

    private void addConcrete(EntityType<?> type) {
        if (!Modifier.isAbstract(type.getJavaType().getModifiers())) {
            for (Class<?> each = type.getJavaType(); each != null; each = each.getSuperclass()) {
                concrete.computeIfAbsent(each, absent -> new TreeMap<>()).put(type.getName(), type.getJavaType());
            }
        }
    }

    /** The classes that rows of an entity can be of, by the names of their entities. */
    Map<String, Class<?>> concreteClasses(Class<?> entityClass) {
        return concrete.getOrDefault(entityClass, Map.of());
    }

    static Optional<Attribute<?, ?>> find(ManagedType<?> type, String name) {
        try {
            return Optional.of(type.getAttribute(name));
        } catch (IllegalArgumentException absent) {
            return Optional.empty();
        }
    }

    /** The boxed Java type at the end of a path of attributes. */
    static Class<?> type(ManagedType<?> from, String path) {
        ManagedType<?> type = from;
        String[] steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            type = (ManagedType<?>)
                    ((SingularAttribute<?, ?>) find(type, steps[i]).orElseThrow()).getType();
        }
        return Boxed.of(find(type, steps[steps.length - 1]).orElseThrow().getJavaType());
    }
}
