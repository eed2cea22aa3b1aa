package io.subgraft.internal.aggregate;

import io.subgraft.internal.filter.Comparison;
import io.subgraft.internal.order.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which groups are asked for.
 *
 * @param by what rows are grouped by, at least one
 * @param having what is true of the groups
 * @param order what groups are ordered by, before their keys
 * @param size the most groups
 */
public record GroupRequest(List<Grouping> by, List<Having> having, List<Key> order, int size) {

    public GroupRequest {
        by = List.copyOf(by);
        having = List.copyOf(having);
        order = List.copyOf(order);
    }

    /** A test of a measure. */
    public record Having(Measure measure, Comparison test) {}

    /**
     * What groups are ordered by.
     *
     * @param measure the measure; null for the keys of the groups
     * @param direction which way it runs
     */
    public record Key(@Nullable Measure measure, Direction direction) {}
}
