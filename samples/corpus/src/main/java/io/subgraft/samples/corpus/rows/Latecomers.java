package io.subgraft.samples.corpus.rows;

import org.hibernate.Session;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor.Nature;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;

/** Associations to one whose target was not there when the row was inserted. */
record Latecomers(Values values) implements Completion {

    @Override
    public boolean isFor(AttributeMapping attribute) {
        return attribute instanceof ToOneAttributeMapping toOne
                && toOne.getSideNature() == Nature.KEY
                && toOne.getAttributeMetadata().isInsertable();
    }

    @Override
    public void complete(AttributeMapping attribute, Object instance, int row, Session session) {
        if (attribute instanceof ToOneAttributeMapping toOne
                && (row % 4 != 3 || !values.canBeNull(attribute))
                && attribute.getValue(instance) == null) {
            Object target = values.of(toOne, session);
            if (target != null) {
                attribute.setValue(instance, target);
            }
        }
    }
}
