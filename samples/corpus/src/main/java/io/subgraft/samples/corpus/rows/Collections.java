package io.subgraft.samples.corpus.rows;

import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.exception.SQLGrammarException;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.EntityCollectionPart;
import org.hibernate.persister.collection.CollectionPersister;

/** None to three elements for each collection and map that its row owns. */
record Collections(Values values, Targets targets, SharedTables shared) implements Completion {

    @Override
    public boolean isFor(AttributeMapping attribute) {
        return attribute instanceof PluralAttributeMapping plural
                && !plural.getCollectionDescriptor().isInverse()
                && !shared.hold(plural);
    }

    @Override
    public void complete(AttributeMapping attribute, Object instance, int row, Session session) {
        if (!(attribute instanceof PluralAttributeMapping plural)) {
            return;
        }
        List<Object> elements = new ArrayList<>();
        Constraints constraints = Values.constraints(plural);
        int size = Math.min(constraints.most(), Math.max(row % 4, constraints.fewest()));
        for (int i = 0; i < size; i++) {
            Object element = element(plural, instance, session);
            if (element != null && !elements.contains(element)) {
                elements.add(element);
            }
        }
        if (!elements.isEmpty()) {
            put(plural, instance, elements, session);
        }
    }

    /** What one row holds no other may, where the association is to many from one. */
    private Object element(PluralAttributeMapping plural, Object instance, Session session) {
        if (plural.getElementDescriptor() instanceof EntityCollectionPart entities
                && isFromOne(plural, instance, session)) {
            String role = plural.getNavigableRole().getFullPath();
            int owners = plural.findContainingEntityMapping()
                    .getSubclassEntityNames()
                    .size();
            return targets.nextOfShare(
                    entities.getAssociatedEntityMappingType(), role, instance.getClass(), owners, session);
        }
        return values.of(
                plural.getElementDescriptor(),
                Constraints.ofElements(instance.getClass(), plural.getAttributeName()),
                session);
    }

    private static boolean isFromOne(PluralAttributeMapping plural, Object instance, Session session) {
        return session.getMetamodel()
                        .entity(instance.getClass())
                        .getAttribute(plural.getAttributeName())
                        .getPersistentAttributeType()
                == PersistentAttributeType.ONE_TO_MANY;
    }

    @SuppressWarnings("unchecked")
    private void put(PluralAttributeMapping plural, Object instance, List<Object> elements, Session session) {
        CollectionPersister persister = plural.getCollectionDescriptor();
        Class<?> type = plural.getPropertyAccess().getGetter().getReturnTypeClass();
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), elements.size());
            for (int i = 0; i < elements.size(); i++) {
                Array.set(array, i, elements.get(i));
            }
            plural.setValue(instance, array);
            return;
        }
        Object held = plural.getValue(instance);
        if (held == null || !isLoaded(held)) {
            held = persister.getCollectionSemantics().instantiateRaw(elements.size(), persister);
            plural.setValue(instance, held);
        }
        if (held instanceof Map<?, ?> map) {
            Constraints keys = Constraints.ofKeys(instance.getClass(), plural.getAttributeName());
            for (Object element : elements) {
                ((Map<Object, Object>) map).put(values.of(plural.getIndexDescriptor(), keys, session), element);
            }
        } else {
            ((Collection<Object>) held).addAll(elements);
        }
    }

    /** Hibernate may refuse to load what it can write: a new collection takes the place of such a one. */
    private static boolean isLoaded(Object held) {
        try {
            Hibernate.initialize(held);
            return true;
        } catch (SQLGrammarException refused) {
            return false;
        }
    }
}
