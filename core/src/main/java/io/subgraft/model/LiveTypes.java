package io.subgraft.model;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The types of the live persistence unit. */
record LiveTypes(Metamodel metamodel) {

    Optional<EntityType<?>> findEntity(Class<?> entityClass) {
        return metamodel.getEntities().stream()
                .filter(entity -> entityClass.equals(entity.getJavaType()))
                .findFirst();
    }

    Optional<EmbeddableType<?>> findEmbeddable(Class<?> embeddableClass) {
        return metamodel.getEmbeddables().stream()
                .filter(embeddable -> embeddableClass.equals(embeddable.getJavaType()))
                .findFirst();
    }

    /** The classes that rows of an entity can be of, by the names of their entities. */
    Map<String, Class<?>> concreteClasses(EntityType<?> type) {
        Map<String, Class<?>> classes = new TreeMap<>();
        for (EntityType<?> each : metamodel.getEntities()) {
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
