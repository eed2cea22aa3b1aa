package io.subgraft.internal.order;

import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /**
     * The order that was asked for, made total.
     *
     * @param tie what tells apart rows of one entity; null where there are none
     */
    static Order total(EntityType type, List<OrderKey> asked, @Nullable OrderKey tie) {
        List<OrderKey> keys = new ArrayList<>(asked);
        for (KeyColumn column : type.key()) {
            if (asked.stream().noneMatch(each -> each.fullPath().equals(column.path()))) {
                keys.add(new OrderKey(
                        List.of(), column.path(), column.type(), column.column(), null, false, Direction.ASCENDING));
            }
        }
        if (tie != null && keys.stream().noneMatch(each -> each.path().equals(tie.path()))) {
            keys.add(tie);
        }
        return new Order(type, keys);
    }

    /** Whether it is by positions that the database keeps of the list. */
    public boolean isPositional() {
        return keys.stream().anyMatch(OrderKey::isPosition);
    }

    /** Whether it tells apart rows of one entity by their number. */
    public boolean isByOccurrence() {
        return keys.stream().anyMatch(OrderKey::isOccurrence);
    }

    /** The same without the number of rows of one entity. */
    public Order withoutOccurrence() {
        return new Order(
                type, keys.stream().filter(each -> !each.isOccurrence()).toList());
    }

    /**
     * Fails where a row has no place in the order: null where the mapping says that there is none. Hibernate does not load such a
     * row either, and pages that went on from it would leave out rows.
     *
     * @param values of the keys
     * @throws IllegalStateException that names the attribute
     */
    public void checkNulls(List<@Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null && !keys.get(i).isNullable()) {
                throw new IllegalStateException(type.name() + "." + keys.get(i).fullPath()
                        + " is null in a row, and its mapping says that it never is;"
                        + " declare the column not null, or give the attribute a type that can be null");
            }
        }
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
