package io.subgraft.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers as values: of one column the value itself, of several the list of their values. Equal identifiers are equal
 * values, so they can be looked up in a map.
 */
public final class Keys {

    private Keys() {}

    /** The identifier whose columns have the given values; null where the first of them is null. */
    public static @Nullable Object of(int columns, IntFunction<@Nullable Object> value) {
        @Nullable Object first = value.apply(0);
        if (columns == 1 || first == null) {
            return first;
        }
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            values.add(value.apply(i));
        }
        return values;
    }

    /** The value of a column of an identifier. */
    public static Object column(Object key, int column) {
        return key instanceof List<?> values ? values.get(column) : key;
    }
}
