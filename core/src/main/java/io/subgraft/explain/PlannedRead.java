package io.subgraft.explain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is read for a field: for all rows of the level above it together.
 *
 * @param path the name of the field; what the schema computes has the name of its type
 * @param statements the statements in HQL: the rows, then counts, aggregates and groups
 * @param maxRows the most rows it can give: sizes of pages, multiplied from level to level; negative for whole collections of
 *     values, whose size nobody knows
 * @param below what is read for its rows
 */
public record PlannedRead(String path, List<String> statements, long maxRows, List<PlannedRead> below) {

    public PlannedRead {
        statements = List.copyOf(statements);
        below = List.copyOf(below);
    }

    /** The statements of it and of all below it, in the order they run. */
    Stream<String> all() {
        return Stream.concat(statements.stream(), below.stream().flatMap(PlannedRead::all));
    }

    /** The rows of it and of all below it. */
    long allRows() {
        return Math.max(0, maxRows)
                + below.stream().mapToLong(PlannedRead::allRows).sum();
    }
}
