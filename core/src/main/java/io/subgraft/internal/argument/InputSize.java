package io.subgraft.internal.argument;

import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures the values of arguments: filters, orders, lists. */
public final class InputSize {

    private final Limits limits;
    private final Deque<String> place = new ArrayDeque<>();
    private long size;

    private final Limit most;

    private InputSize(Limits limits, Limit most) {
        this.limits = limits;
        this.most = most;
    }

    /**
     * Measures the coerced arguments of a field.
     *
     * @throws io.subgraft.error.LimitException if one of them is too large, too deep or too long
     */
    public static void check(Map<String, ?> arguments, Limits limits) {
        check(arguments, limits, Limit.INPUT_SIZE);
    }

    /**
     * Measures the coerced arguments of a field that writes.
     *
     * @throws io.subgraft.error.LimitException if one of them is too large, too deep or too long
     */
    static void checkWritten(Map<String, ?> arguments, Limits limits) {
        check(arguments, limits, Limit.WRITE_INPUT_SIZE);
    }

    private static void check(Map<String, ?> arguments, Limits limits, Limit most) {
        arguments.forEach((name, value) -> {
            InputSize argument = new InputSize(limits, most);
            argument.place.addLast(name);
            argument.value(value, 0);
        });
    }

    private void value(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> object) {
            limits.check(Limit.INPUT_DEPTH, depth + 1L, List.copyOf(place).subList(0, 1));
            grow(object.size());
            object.forEach((name, inner) -> {
                place.addLast(String.valueOf(name));
                value(inner, depth + 1);
                place.removeLast();
            });
        } else if (value instanceof List<?> list) {
            if (!hasRows(depth)) {
                limits.check(Limit.LIST_LENGTH, list.size(), List.copyOf(place));
            }
            for (Object each : list) {
                if (each instanceof Map) {
                    grow(1);
                }
                value(each, depth);
            }
        }
    }

    /** A list that is an argument of a field that writes has an element for each row; those are counted for all fields together. */
    private boolean hasRows(int depth) {
        return depth == 0 && place.size() == 1 && most == Limit.WRITE_INPUT_SIZE;
    }

    private void grow(int by) {
        size += by;
        limits.check(most, size, List.copyOf(place).subList(0, 1));
    }
}
