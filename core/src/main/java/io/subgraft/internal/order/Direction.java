package io.subgraft.internal.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which way a key of an order runs.
 *
 * @param isDescending whether the greatest value comes first
 * @param nullsFirst whether null comes before all values
 * @param ignoresCase whether letters are equal that differ in case only
 */
public record Direction(boolean isDescending, boolean nullsFirst, boolean ignoresCase) {

    /** From the least to the greatest. */
    public static final Direction ASCENDING = new Direction(false, false, false);

    private static final Map<String, Direction> BY_NAME = byName();

    /**
     * The direction of that name, such as {@code DESC_NULLS_LAST} or {@code ASC_IGNORE_CASE}. Where nothing is said of it, null
     * counts as greater than every value, as PostgreSQL's indexes have it.
     */
    public static Direction of(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    private static Map<String, Direction> byName() {
        Map<String, Direction> directions = new HashMap<>();
        for (boolean descending : List.of(false, true)) {
            for (boolean ignoresCase : List.of(false, true)) {
                Direction plain = new Direction(descending, descending, ignoresCase);
                directions.put(plain.base(), plain);
                for (boolean nullsFirst : List.of(false, true)) {
                    Direction direction = new Direction(descending, nullsFirst, ignoresCase);
                    directions.put(direction.text(), direction);
                }
            }
        }
        return Map.copyOf(directions);
    }

    /** The other way round. */
    public Direction reversed() {
        return new Direction(!isDescending, !nullsFirst, ignoresCase);
    }

    /** The name of the direction, as {@link #of} reads it. */
    String text() {
        return base() + (nullsFirst ? "_NULLS_FIRST" : "_NULLS_LAST");
    }

    private String base() {
        return (isDescending ? "DESC" : "ASC") + (ignoresCase ? "_IGNORE_CASE" : "");
    }
}
