package io.subgraft.internal.hql;

import io.subgraft.internal.order.OrderKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The HQL that leaves only rows beyond a place in an order: null has its place in it, keys may run either way, and the first
 * key is bounded by itself where that helps an index.
 *
 * @param ordering the order
 * @param parameters of the statement
 */
record Keyset(Ordering ordering, Parameters parameters) {

    /** The rows that follow the one with the given values. */
    String after(List<@Nullable Object> values) {
        return beyond(values, false);
    }

    /** The rows that follow the one with the given values, and that row. */
    String from(List<@Nullable Object> values) {
        return beyond(values, true);
    }

    private String beyond(List<@Nullable Object> values, boolean inclusive) {
        if (isTuple()) {
            return tuple(values, inclusive);
        }
        List<String> alternatives = new ArrayList<>();
        StringBuilder equal = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            String greater = greater(i, values.get(i));
            if (greater != null) {
                alternatives.add(equal + greater);
            }
            if (i < values.size() - 1) {
                equal.append(equal(i, values.get(i))).append(" and ");
            } else if (inclusive) {
                alternatives.add(equal + equal(i, values.get(i)));
            }
        }
        if (alternatives.isEmpty()) {
            return "1 = 0";
        }
        String all = "(" + String.join(" or ", alternatives) + ")";
        String bound = alternatives.size() == 1 ? null : bound(values.get(0));
        return bound == null ? all : bound + " and " + all;
    }

    /** Whether rows compare as tuples of values do. */
    private boolean isTuple() {
        boolean descending = ordering.keys().get(0).direction().isDescending();
        return ordering.keys().stream()
                .allMatch(each -> !each.isNullable() && each.direction().isDescending() == descending);
    }

    private String tuple(List<@Nullable Object> values, boolean inclusive) {
        List<String> parameters = IntStream.range(0, values.size())
                .mapToObj(i -> parameter(i, values.get(i)))
                .toList();
        String operator = operator(ordering.keys().get(0)) + (inclusive ? "=" : "");
        return tuple(ordering.expressions()) + " " + operator + " " + tuple(parameters);
    }

    private static String tuple(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(", ", parts) + ")";
    }

    private static String operator(OrderKey key) {
        return key.direction().isDescending() ? "<" : ">";
    }

    private String parameter(int key, @Nullable Object value) {
        OrderKey of = ordering.keys().get(key);
        return of.isWidened()
                ? Widened.of(parameters.add(Objects.requireNonNull(value)))
                : parameters.add(Objects.requireNonNull(value), of.column());
    }

    private String equal(int key, @Nullable Object value) {
        String expression = ordering.expressions().get(key);
        return value == null ? expression + " is null" : expression + " = " + parameter(key, value);
    }

    /** Null where nothing can be greater. */
    private @Nullable String greater(int place, @Nullable Object value) {
        OrderKey key = ordering.keys().get(place);
        String expression = ordering.expressions().get(place);
        boolean nullsFirst = key.direction().nullsFirst();
        if (value == null) {
            return nullsFirst ? expression + " is not null" : null;
        }
        String greater = expression + " " + operator(key) + " " + parameter(place, value);
        return (key.isNullable() && !nullsFirst) ? "(" + greater + " or " + expression + " is null)" : greater;
    }

    /** What is true of the first key of all rows beyond; redundant, but an index can start there. Null for none. */
    private @Nullable String bound(@Nullable Object value) {
        OrderKey key = ordering.keys().get(0);
        if (value == null || (key.isNullable() && !key.direction().nullsFirst())) {
            return null;
        }
        return ordering.expressions().get(0) + " " + operator(key) + "= " + parameter(0, value);
    }
}
