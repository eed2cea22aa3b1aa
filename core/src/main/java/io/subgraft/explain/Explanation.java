package io.subgraft.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operation reads at most, known before it runs: the number of statements depends on the document and its arguments,
 * never on the data. Where a level turns out to have no rows, what lies below it is not read.
 *
 * @param reads what the root fields read, in their order
 * @param cost what it is taken to cost, which {@link io.subgraft.limit.Limit#COST} bounds
 */
public record Explanation(List<PlannedRead> reads, long cost) {

    public Explanation {
        reads = List.copyOf(reads);
    }

    /** All statements in HQL, in the order they run. */
    public List<String> statements() {
        return reads.stream().flatMap(PlannedRead::all).toList();
    }

    /** How many rows of entities are read at most, whole collections of values not counted. */
    public long mostRows() {
        return reads.stream().mapToLong(PlannedRead::allRows).sum();
    }

    /** The tree, a line for each read and each statement. */
    @Override
    public String toString() {
        return reads.stream().flatMap(each -> lines(each, "")).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(PlannedRead read, String indent) {
        String rows =
                read.mostRows() < 0 ? "all" : "at most " + read.mostRows() + (read.mostRows() == 1 ? " row" : " rows");
        return Stream.of(
                        Stream.of(indent + read.path() + " (" + rows + ")"),
                        read.statements().stream().map(each -> indent + "  | " + each),
                        read.below().stream().flatMap(each -> lines(each, indent + "  ")))
                .flatMap(each -> each);
    }
}
