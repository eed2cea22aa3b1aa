package io.subgraft.internal.hql;

import io.subgraft.internal.model.Model;
import io.subgraft.internal.order.Order;
import io.subgraft.internal.order.OrderKey;
import java.util.ArrayList;
import java.util.List;

/**
 * The HQL of an order.
 *
 * @param keys what the rows are ordered by
 * @param expressions the HQL of each
 */
record Ordering(List<OrderKey> keys, List<String> expressions) {

    /** @param scope joins what associations of the order lead to */
    static Ordering of(Order order, String alias, Model model, FromClause scope) {
        List<String> expressions = new ArrayList<>();
        for (OrderKey key : order.keys()) {
            expressions.add(expression(key, alias, model, scope));
        }
        return new Ordering(order.keys(), List.copyOf(expressions));
    }

    private static String expression(OrderKey key, String alias, Model model, FromClause scope) {
        if (key.isPosition()) {
            return "index(" + alias + ")";
        }
        if (key.isOccurrence()) {
            return OwnedRows.OCCURRENCE;
        }
        String path = new PathExpression(model, scope).of(alias, key.steps(), key.path());
        String value = key.raw() == null ? path : key.raw().raw(path);
        return key.direction().ignoresCase() ? "lower(" + value + ")" : value;
    }

    /** The HQL of what cursors hold. */
    List<String> selected() {
        List<String> selected = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            selected.add(keys.get(i).isWidened() ? Widened.of(expressions.get(i)) : expressions.get(i));
        }
        return selected;
    }

    /** The HQL of an order by clause. */
    String clause() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            OrderKey key = keys.get(i);
            parts.add(expressions.get(i)
                    + (key.direction().isDescending() ? " desc" : "")
                    + (key.isNullable() ? key.direction().nullsFirst() ? " nulls first" : " nulls last" : ""));
        }
        return String.join(", ", parts);
    }
}
