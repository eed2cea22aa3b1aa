package io.subgraft.explain;

import java.util.List;

/**
 * Describes what is read for a field: for all rows of the level above it together. Immutable and thread-safe. Only Subgraft
 * implements this interface; methods may be added to it.
 */
public interface PlannedRead {

    /** Returns the name of the field; for instances that computed fields need, the name of their type. */
    String path();

    /** Returns the statements in HQL: first the rows, then counts, aggregates and groups; unmodifiable. */
    List<String> statements();

    /**
     * Returns the maximum number of rows: the sizes of pages, multiplied from level to level. Negative for whole collections of
     * values, whose size is unknown before they are read.
     */
    long maxRows();

    /** Returns what is read for its rows; unmodifiable. */
    List<PlannedRead> below();
}
