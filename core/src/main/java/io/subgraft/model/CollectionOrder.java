package io.subgraft.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order that the mapping gives the elements of a collection.
 *
 * @param indexBase the position of the first where a column keeps positions; null where none does
 * @param by what they are ordered by otherwise; empty for nothing
 */
public record CollectionOrder(@Nullable Integer indexBase, List<ElementOrder> by) {

    static final CollectionOrder NONE = new CollectionOrder(null, List.of());

    public CollectionOrder {
        by = List.copyOf(by);
    }

    /** Whether the database keeps the position of each. */
    public boolean isIndexed() {
        return indexBase != null;
    }
}
