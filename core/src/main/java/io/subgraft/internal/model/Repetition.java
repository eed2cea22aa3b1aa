package io.subgraft.internal.model;

import org.hibernate.metamodel.CollectionClassification;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.EntityCollectionPart;
import org.hibernate.persister.collection.CollectionPersister;

/** Finds out whether a collection of entities can have one of them several times. */
final class Repetition {

    private Repetition() {}

    /**
     * Whether it can: its rows are those of a table between the entities, and the side that keeps that table takes it for a
     * list. A set has a key over both references, and a target that is owned has one reference to its owner.
     */
    static boolean isPossible(PluralAttributeMapping collection) {
        CollectionPersister persister = collection.getCollectionDescriptor();
        if (!(collection.getElementDescriptor() instanceof EntityCollectionPart) || !persister.isManyToMany()) {
            return false;
        }
        String mappedBy = persister.getMappedByProperty();
        if (mappedBy == null) {
            return isList(collection);
        }
        ModelPart owning =
                ((EntityMappingType) collection.getElementDescriptor().getPartMappingType()).findByPath(mappedBy);
        return owning instanceof PluralAttributeMapping plural && isList(plural);
    }

    private static boolean isList(PluralAttributeMapping collection) {
        CollectionClassification kind =
                collection.getMappedType().getCollectionSemantics().getCollectionClassification();
        return kind == CollectionClassification.BAG
                || kind == CollectionClassification.ID_BAG
                || kind == CollectionClassification.LIST
                || kind == CollectionClassification.ARRAY;
    }
}
