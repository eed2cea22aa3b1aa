package io.subgraft.internal.hql;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns that a statement selects: those of its projection, and behind them what its order compares and is not among
 * them, where cursors are asked for.
 *
 * @param columns HQL expressions
 * @param order the places among them of what the order compares
 */
record SelectList(List<String> columns, List<Integer> order) {

    static SelectList of(List<String> columns, Ordering ordering, boolean cursors) {
        if (!cursors) {
            return new SelectList(columns, List.of());
        }
        List<String> all = new ArrayList<>(columns);
        List<Integer> order = new ArrayList<>();
        for (String expression : ordering.selected()) {
            int place = all.indexOf(expression);
            order.add(place < 0 ? all.size() : place);
            if (place < 0) {
                all.add(expression);
            }
        }
        return new SelectList(List.copyOf(all), List.copyOf(order));
    }
}
