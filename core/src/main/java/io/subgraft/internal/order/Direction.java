package io.subgraft.internal.order;

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

    /**
     * The direction of that name, such as {@code DESC_NULLS_LAST} or {@code ASC_IGNORE_CASE}. Where nothing is said of it, null
     * counts as greater than every value, as PostgreSQL's indexes have it.
     */
    public static Direction of(String name) {
        boolean descending = name.startsWith("DESC");
        boolean nullsFirst = name.endsWith("NULLS_FIRST") || (descending && !name.endsWith("NULLS_LAST"));
        return new Direction(descending, nullsFirst, name.contains("IGNORE_CASE"));
    }

    /** The other way round. */
    public Direction reversed() {
        return new Direction(!isDescending, !nullsFirst, ignoresCase);
    }

    /** The name of the direction, as {@link #of} reads it. */
    String text() {
        return (isDescending ? "DESC" : "ASC")
                + (ignoresCase ? "_IGNORE_CASE" : "")
                + (nullsFirst ? "_NULLS_FIRST" : "_NULLS_LAST");
    }
}
