package io.subgraft.internal.argument;

import io.subgraft.internal.filter.Filter;
import io.subgraft.internal.order.Order;
import io.subgraft.internal.plan.PageParts;
import io.subgraft.internal.plan.PlannedCollection.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are asked for.
 *
 * @param filter what is true of the rows of the list
 * @param order the order of the list
 * @param size the most rows
 * @param offset how many rows of the list to skip; 0 where there are cursors
 * @param backward whether they are the last rows of the range rather than the first
 * @param after the values, in the order, of the row that the rows follow; null for the start of the list
 * @param before the values, in the order, of the row that the rows precede; null for the end of the list
 */
public record PageRequest(
        Filter filter,
        Order order,
        int size,
        int offset,
        boolean backward,
        @Nullable List<@Nullable Object> after,
        @Nullable List<@Nullable Object> before) {

    /**
     * The same in the order that the statement needs: rows of one entity are all the same, and numbered only where cursors
     * tell them apart.
     */
    public PageRequest inSelectedOrder(boolean cursors) {
        return !order.isByOccurrence() || cursors || after != null || before != null
                ? this
                : new PageRequest(filter, order.withoutOccurrence(), size, offset, backward, null, null);
    }

    /** How many rows are read: one more than the page holds where it is asked for whether the list goes on. */
    public int most(Pages asked) {
        return size + ((backward ? asked.start() : asked.end()) ? 1 : 0);
    }

    /** The statements that it takes. */
    public PageParts parts(Pages asked) {
        return new PageParts(
                asked.rows(),
                asked.start() && hasStart(),
                asked.end() && hasEnd(),
                !asked.aggregation().measures().isEmpty(),
                asked.aggregation().groups());
    }

    /** The place of the last of some rows behind others; of two numbers that a client gives, the sum may be none. */
    public static int last(int offset, int size) {
        return (int) Math.min((long) offset + size, Integer.MAX_VALUE);
    }

    /** Whether rows may precede the first that could be on the page. */
    private boolean hasStart() {
        return after != null || offset > 0;
    }

    /** Whether rows may follow the last that could be on the page. */
    private boolean hasEnd() {
        return before != null;
    }
}
