package io.subgraft.model;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.SingularAttribute;

/** The types of the live persistence unit, or a sentence that says what is missing. */
record LiveTypes(Metamodel metamodel) {

    EntityType<?> entity(Class<?> entityClass) {
        return metamodel.getEntities().stream()
                .filter(entity -> entityClass.equals(entity.getJavaType()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(entityClass.getName()
                        + " is exposed, but is no entity of the persistence unit; list it there,"
                        + " or leave its module out with Subgraft.builder(…).modules(…)"));
    }

    EmbeddableType<?> embeddable(Class<?> embeddableClass) {
        return metamodel.getEmbeddables().stream()
                .filter(embeddable -> embeddableClass.equals(embeddable.getJavaType()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                embeddableClass.getName()
                                        + " is no embeddable of the persistence unit; compile the entities and the application together"));
    }

    Attribute<?, ?> attribute(ManagedType<?> type, String name) {
        try {
            return type.getAttribute(name);
        } catch (IllegalArgumentException absent) {
            throw new IllegalStateException(
                    type.getJavaType().getName() + " has no persistent attribute " + name
                            + " in the persistence unit; compile the entity and the application together",
                    absent);
        }
    }

    /** The boxed Java type at the end of a path of attributes. */
    Class<?> type(ManagedType<?> from, String path) {
        ManagedType<?> type = from;
        String[] steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            type = (ManagedType<?>) ((SingularAttribute<?, ?>) attribute(type, steps[i])).getType();
        }
        return Boxed.of(attribute(type, steps[steps.length - 1]).getJavaType());
    }
}
