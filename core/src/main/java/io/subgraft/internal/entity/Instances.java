package io.subgraft.internal.entity;

import io.subgraft.internal.compatibility.HibernateSeams;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import java.util.List;
import java.util.Objects;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Makes instances of entities that hold some attributes. */
public final class Instances {

    private Instances() {}

    /** An instance that holds the given values of attributes, and nothing else. */
    public static Object of(
            SessionFactoryImplementor sessionFactory,
            EntityType type,
            List<Attribute> attributes,
            @Nullable Object[] values) {
        EntityPersister persister = sessionFactory
                .getMappingMetamodel()
                .getEntityDescriptor(type.descriptor().javaClass());
        Object instance =
                HibernateSeams.instantiate(persister.getRepresentationStrategy().getInstantiator(), sessionFactory);
        for (int i = 0; i < values.length; i++) {
            Attribute attribute = attributes.get(i);
            if (attribute.facts().isId()) {
                persister.setIdentifier(instance, Objects.requireNonNull(values[i]), null);
            } else {
                persister
                        .findAttributeMapping(attribute.name())
                        .getAttributeMetadata()
                        .getPropertyAccess()
                        .getSetter()
                        .set(instance, values[i]);
            }
        }
        return instance;
    }
}
