package io.subgraft.order;

import io.subgraft.model.EntityType;
import io.subgraft.model.KeyColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The order of a list: what was asked for, and after it the identifier, so that no two rows are equal in it.
 *
 * @param type the entity that is listed
 * @param keys what the rows are ordered by, first things first
 */
public record Order(EntityType type, List<OrderKey> keys) {

    public Order {
        keys = List.copyOf(keys);
    }

    /** The order that was asked for, made total. */
    static Order total(EntityType type, List<OrderKey> asked) {
        List<OrderKey> keys = new ArrayList<>(asked);
        for (KeyColumn column : type.key()) {
            if (asked.stream().noneMatch(each -> each.fullPath().equals(column.path()))) {
                keys.add(new OrderKey(List.of(), column.path(), column.type(), null, false, Direction.ASCENDING));
            }
        }
        return new Order(type, keys);
    }

    /** The order of the identifiers. */
    public static Order natural(EntityType type) {
        return total(type, List.of());
    }

    /** The order in words, the same for the same order only. */
    public String text() {
        return keys.stream()
                .map(each -> each.fullPath()
                        + (each.isNullable() || each.direction().isDescending()
                                ? ":" + each.direction().text()
                                : each.direction().ignoresCase() ? ":IGNORE_CASE" : ""))
                .collect(Collectors.joining(","));
    }

    /** The same rows from the last to the first. */
    public Order reversed() {
        return new Order(type, keys.stream().map(OrderKey::reversed).toList());
    }
}
