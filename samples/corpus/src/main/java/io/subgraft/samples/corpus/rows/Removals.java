package io.subgraft.samples.corpus.rows;

import java.util.Collection;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;

/** Takes an element out of some collections whose links are only marked as deleted, so that they would show if that were forgotten. */
record Removals() implements Completion {

    @Override
    public boolean isFor(AttributeMapping attribute) {
        return attribute instanceof PluralAttributeMapping plural
                && plural.getSoftDeleteMapping() != null
                && !plural.getCollectionDescriptor().isInverse();
    }

    @Override
    public void complete(AttributeMapping attribute, Object instance, int row, Session session) {
        Object held = attribute.getValue(instance);
        if (row % 4 < 2) {
            return;
        }
        if (held instanceof Collection<?> several && !several.isEmpty()) {
            several.remove(several.iterator().next());
        } else if (held instanceof Map<?, ?> map && !map.isEmpty()) {
            map.remove(map.keySet().iterator().next());
        }
    }
}
