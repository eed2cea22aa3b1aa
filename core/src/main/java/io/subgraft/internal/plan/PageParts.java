package io.subgraft.internal.plan;

import java.util.List;

/**
 * The statements that a page takes, given what is selected of it and which page it is. Whoever runs, explains, estimates or counts
 * them asks here, so that all mean the same.
 *
 * @param rows whether its rows are read
 * @param start whether it is read what precedes its range
 * @param end whether it is read what follows its range
 * @param measures whether functions over the whole list are read
 * @param groups the groups of the whole list, a statement each
 */
public record PageParts(boolean rows, boolean start, boolean end, boolean measures, List<Aggregation.Groups> groups) {

    public PageParts {
        groups = List.copyOf(groups);
    }

    /** Whether anything is read of the whole list. */
    public boolean isAggregated() {
        return measures || !groups.isEmpty();
    }

    /** How many statements it takes, without what lies below its rows. */
    public int statements() {
        return (rows ? 1 : 0) + (start ? 1 : 0) + (end ? 1 : 0) + (measures ? 1 : 0) + groups.size();
    }
}
