package io.subgraft.internal.write;

import io.subgraft.internal.write.input.Change;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an input says of one row.
 *
 * @param path the argument, and the position in it where several rows are written
 * @param changes what is said of its attributes
 */
record PlannedRow(List<String> path, List<Change> changes) {

    PlannedRow {
        path = List.copyOf(path);
        changes = List.copyOf(changes);
    }

    /** With those of its changes only. */
    PlannedRow of(Predicate<Change> some) {
        return new PlannedRow(path, changes.stream().filter(some).toList());
    }
}
