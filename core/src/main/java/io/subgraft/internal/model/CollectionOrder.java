package io.subgraft.internal.model;

import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.jspecify.annotations.Nullable;

/**
 * The order that the mapping gives what is in a collection.
 *
 * @param indexBase the position of the first where a column keeps positions; null where none does
 * @param by what it is ordered by otherwise; empty for nothing
 * @param repeats whether an entity can be in it several times
 */
public record CollectionOrder(@Nullable Integer indexBase, List<ElementOrder> by, boolean repeats) {

    /** No order. */
    public static final CollectionOrder NONE = new CollectionOrder(null, List.of(), false);

    static CollectionOrder of(PluralAttributeMapping mapping, SessionFactoryImplementor sessionFactory) {
        return new CollectionOrder(
                mapping.getCollectionDescriptor().hasIndex()
                        ? mapping.getIndexMetadata().getListIndexBase()
                        : null,
                ElementOrder.of(mapping, sessionFactory),
                Repetition.isPossible(mapping));
    }

    public CollectionOrder {
        by = List.copyOf(by);
    }

    /** Whether the database keeps the position of each. */
    public boolean isIndexed() {
        return indexBase != null;
    }
}
