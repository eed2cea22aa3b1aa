package io.subgraft.model;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Optional;

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
