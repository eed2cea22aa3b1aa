package io.subgraft.model;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.PluralAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/** Joins generated facts to the live persistence unit, and refuses what does not fit together. */
public final class ModelBinder {

    private final SessionFactoryImplementor sessionFactory;
    private final AssociationPaths paths;

    public ModelBinder(SessionFactoryImplementor sessionFactory) {
        this.sessionFactory = sessionFactory;
        this.paths = new AssociationPaths(sessionFactory.getMappingMetamodel());
    }

    /**
     * The model of the given entities.
     *
     * @throws IllegalStateException if an entity or attribute is not in the persistence unit, or an association leads to an
     *     entity that is not exposed; the message names it and the remedy
     */
    public Model bind(List<EntityDescriptor> descriptors) {
        Set<String> exposed =
                descriptors.stream().map(each -> each.facts().type()).collect(Collectors.toUnmodifiableSet());
        List<EntityType> types = new ArrayList<>();
        for (EntityDescriptor descriptor : descriptors) {
            types.add(bind(descriptor, exposed));
        }
        return new Model(types);
    }

    private EntityType bind(EntityDescriptor descriptor, Set<String> exposed) {
        Class<?> entityClass = descriptor.facts().entityClass();
        jakarta.persistence.metamodel.EntityType<?> live = live(entityClass);
        List<Attribute> attributes = new ArrayList<>();
        for (AttributeFacts facts : descriptor.facts().attributes()) {
            String target = Attribute.target(facts);
            if (target != null && !exposed.contains(target)) {
                throw new IllegalStateException(entityClass.getSimpleName() + "." + facts.name() + " leads to " + target
                        + ", but no module on the class path exposes it; add the jar that does");
            }
            attributes.add(bind(entityClass, live, facts, attributes.size()));
        }
        Class<?> idType = attributes.stream()
                .filter(Attribute::isId)
                .findFirst()
                .orElseThrow()
                .javaType();
        KeyType key = KeyType.of(idType);
        if (key == null) {
            throw new IllegalStateException(
                    entityClass.getName() + " has an identifier of " + idType + ", which cannot be written as an ID");
        }
        return new EntityType(descriptor, live.getName(), attributes, key);
    }

    private jakarta.persistence.metamodel.EntityType<?> live(Class<?> entityClass) {
        Metamodel metamodel = sessionFactory.getMetamodel();
        return metamodel.getEntities().stream()
                .filter(entity -> entityClass.equals(entity.getJavaType()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(entityClass.getName()
                        + " is exposed, but is no entity of the persistence unit; list it there,"
                        + " or leave its module out with Subgraft.builder(…).modules(…)"));
    }

    private Attribute bind(Class<?> entityClass, ManagedType<?> live, AttributeFacts facts, int ordinal) {
        jakarta.persistence.metamodel.Attribute<?, ?> attribute = attribute(entityClass, live, facts.name());
        Class<?> javaType = attribute instanceof PluralAttribute<?, ?, ?> plural
                ? plural.getElementType().getJavaType()
                : Boxed.of(attribute.getJavaType());
        return new Attribute(
                ordinal, facts, javaType, path(entityClass, facts, attribute.getPersistentAttributeType()));
    }

    private static jakarta.persistence.metamodel.Attribute<?, ?> attribute(
            Class<?> entityClass, ManagedType<?> live, String name) {
        try {
            return live.getAttribute(name);
        } catch (IllegalArgumentException absent) {
            throw new IllegalStateException(
                    entityClass.getName() + " has no persistent attribute " + name
                            + " in the persistence unit; compile the entity and the application together",
                    absent);
        }
    }

    private @Nullable AssociationPath path(Class<?> owner, AttributeFacts facts, PersistentAttributeType type) {
        return switch (type) {
            case MANY_TO_ONE, ONE_TO_ONE -> paths.toOne(owner, facts);
            case ONE_TO_MANY, MANY_TO_MANY -> paths.toMany(owner, facts);
            default -> null;
        };
    }
}
