package io.subgraft.internal.model;

import org.jspecify.annotations.Nullable;

/**
 * The names of helper types in the schema, from the names that they begin with ({@link EntityType#pageNames}). The processor
 * derives the same names when it writes the schema; a test compares both.
 */
public final class TypeNames {

    private static final String CONNECTION = "Connection";

    private TypeNames() {}

    /** Returns the type of pages. */
    public static String connection(String base) {
        return base + CONNECTION;
    }

    /** Returns what the name of a type of pages begins with; null if the type is none. */
    public static @Nullable String ofConnection(String type) {
        return type.endsWith(CONNECTION) ? type.substring(0, type.length() - CONNECTION.length()) : null;
    }

    /** Returns the type of a row in a page. */
    public static String edge(String base) {
        return base + "Edge";
    }

    /** Returns the type of aggregates. */
    public static String aggregate(String base) {
        return base + "Aggregate";
    }

    /** Returns the type of sums and averages. */
    public static String numbers(String base) {
        return base + "AggregateNumbers";
    }

    /** Returns the input that filters rows. */
    public static String filter(String base) {
        return base + "Filter";
    }

    /** Returns the input that sorts rows. */
    public static String orderBy(String base) {
        return base + "OrderBy";
    }
}
