package io.subgraft.internal.model;

import java.util.HashSet;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ManagedMappingType;

/** The attributes that are large objects anywhere in a persistence unit; PostgreSQL reads these within transactions only. */
final class LargeObjects {

    private final Set<String> found = new HashSet<>();

    LargeObjects(SessionFactoryImplementor sessionFactory) {
        sessionFactory.getMappingMetamodel().forEachEntityDescriptor(entity -> add(entity.getMappedClass(), entity));
    }

    private void add(Class<?> owner, ManagedMappingType type) {
        type.forEachAttributeMapping((index, attribute) -> add(owner, attribute));
    }

    private void add(Class<?> owner, AttributeMapping attribute) {
        if (attribute instanceof EmbeddableValuedModelPart embedded) {
            EmbeddableMappingType embeddable = embedded.getEmbeddableTypeDescriptor();
            add(embeddable.getMappedJavaType().getJavaTypeClass(), embeddable);
        } else if (attribute instanceof BasicValuedMapping basic
                && basic.getJdbcMapping().getJdbcType().isLob()) {
            found.add(name(owner, attribute.getAttributeName()));
        }
    }

    /** Whether an attribute of an entity is one, or one of an embeddable wherever it lies. */
    boolean contains(Class<?> owner, String attribute) {
        return found.contains(name(owner, attribute));
    }

    private static String name(Class<?> owner, String attribute) {
        return owner.getName() + "." + attribute;
    }
}
