package io.subgraft.query;

import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.model.AssociationPath.Form;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import io.subgraft.model.Model;
import io.subgraft.order.Order;
import io.subgraft.order.OrderKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The HQL of an order.
 *
 * @param keys what the rows are ordered by
 * @param expressions the HQL of each
 */
record Ordering(List<OrderKey> keys, List<String> expressions) {

    /** @param scope joins what associations of the order lead to */
    static Ordering of(Order order, String alias, Model model, Scope scope) {
        List<String> expressions = new ArrayList<>();
        for (OrderKey key : order.keys()) {
            expressions.add(expression(key, alias, model, scope));
        }
        return new Ordering(order.keys(), List.copyOf(expressions));
    }

    private static String expression(OrderKey key, String alias, Model model, Scope scope) {
        String base = alias;
        for (int i = 0; i < key.steps().size(); i++) {
            Attribute step = key.steps().get(i);
            base = base + "." + step.name();
            if (step.facts() instanceof ToOne toOne && !isForeignKey(key, i, model.entity(toOne.target()))) {
                base = scope.join(base);
            }
        }
        String path = base + "." + key.path();
        String value = key.raw() == null ? path : key.raw().raw(path);
        return key.direction().ignoresCase() ? "lower(" + value + ")" : value;
    }

    /** Whether the rest of the way is a column of the identifier, which the foreign key has. */
    private static boolean isForeignKey(OrderKey key, int step, EntityType target) {
        String rest = key.steps().subList(step + 1, key.steps().size()).stream()
                .map(each -> each.name() + ".")
                .collect(Collectors.joining("", "", key.path()));
        return key.steps().get(step).association().form() == Form.FOREIGN_KEY
                && target.key().stream().anyMatch(each -> each.path().equals(rest));
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
