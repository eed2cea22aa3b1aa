package io.subgraft.query;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are asked for, in the order of their identifiers.
 *
 * @param size the most rows
 * @param backward whether they are the last rows of the range rather than the first
 * @param after the identifier that the rows follow; null for the start of the list
 * @param before the identifier that the rows precede; null for the end of the list
 */
public record PageRequest(
        int size,
        boolean backward,
        @Nullable Object after,
        @Nullable Object before) {

    /** One row more than the page holds: whether it comes tells whether the list goes on. */
    int probe() {
        return size + 1;
    }
}
