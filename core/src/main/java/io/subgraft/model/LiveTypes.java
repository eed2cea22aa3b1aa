package io.subgraft.model;

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

    LiveTypes(Metamodel metamodel) {
        metamodel.getEntities().forEach(each -> entities.putIfAbsent(each.getJavaType(), each));
        metamodel.getEmbeddables().forEach(each -> embeddables.putIfAbsent(each.getJavaType(), each));
    }

    Optional<EntityType<?>> findEntity(Class<?> entityClass) {
        return Optional.ofNullable(entities.get(entityClass));
    }

    Optional<EmbeddableType<?>> findEmbeddable(Class<?> embeddableClass) {
        return Optional.ofNullable(embeddables.get(embeddableClass));
    }

    /** The classes that rows of an entity can be of, by the names of their entities. */
    Map<String, Class<?>> concreteClasses(EntityType<?> type) {
        Map<String, Class<?>> classes = new TreeMap<>();
        for (EntityType<?> each : entities.values()) {
            Class<?> entityClass = each.getJavaType();
            if (type.getJavaType().isAssignableFrom(entityClass) && !Modifier.isAbstract(entityClass.getModifiers())) {
                classes.put(each.getName(), entityClass);
            }
        }
        return classes;
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
