package io.subgraft.samples.corpus.rows;

import java.util.ArrayList;
import org.hibernate.Session;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.EntityCollectionPart;
import org.hibernate.persister.collection.CollectionPersister;

/** The positions in lists that the other side owns: without one, Hibernate cannot load what the owners lead to. */
record Positions() implements Completion {

    @Override
    public boolean isFor(AttributeMapping attribute) {
        return attribute instanceof PluralAttributeMapping plural
                && plural.getCollectionDescriptor().isInverse()
                && plural.getCollectionDescriptor().isOneToMany()
                && plural.getIndexMetadata() != null
                && plural.getIndexMetadata().getIndexPropertyName() == null
                && java.util.List.class.isAssignableFrom(plural.getJavaType().getJavaTypeClass());
    }

    @Override
    public void complete(AttributeMapping attribute, Object instance, int row, Session session) {
        if (attribute instanceof PluralAttributeMapping plural
                && plural.getElementDescriptor() instanceof EntityCollectionPart target) {
            CollectionPersister persister = plural.getCollectionDescriptor();
            String query = "from " + target.getAssociatedEntityMappingType().getEntityName() + " e where e."
                    + persister.getMappedByProperty() + " = :owner";
            plural.setValue(
                    instance,
                    new ArrayList<>(session.createSelectionQuery(query, Object.class)
                            .setParameter("owner", instance)
                            .getResultList()));
        }
    }
}
