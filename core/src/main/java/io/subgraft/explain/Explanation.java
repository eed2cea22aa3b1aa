package io.subgraft.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes what an operation would read, without running it.
 *
 * <pre>{@code
 * Explanation explanation = subgraft.explain("{ books(first: 10) { nodes { title } } }", Map.of());
 * List<String> hql = explanation.statements();
 * }</pre>
 *
 * <p>The number of statements depends on the document and its variables, never on the data: it is a maximum, because statements
 * below a level without rows are not sent. Immutable and thread-safe.
 *
 * @param reads what each root field reads, in the order of the document
 * @param cost the estimated cost, in rows, which {@link io.subgraft.limit.Limit#COST} limits
 */
public record Explanation(List<PlannedRead> reads, long cost) {

    public Explanation {
        reads = List.copyOf(reads);
    }

    /** Returns all statements in HQL, in the order in which they run. */
    public List<String> statements() {
        return reads.stream().flatMap(PlannedRead::all).toList();
    }

    /** Returns the maximum number of rows of entities; elements of collections of values are not counted. */
    public long maxRows() {
        return reads.stream().mapToLong(PlannedRead::allRows).sum();
    }

    /** Returns the tree of reads as text, one line for each read and each statement. */
    @Override
    public String toString() {
        return reads.stream().flatMap(each -> lines(each, "")).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(PlannedRead read, String indent) {
        String rows =
                read.maxRows() < 0 ? "all" : "at most " + read.maxRows() + (read.maxRows() == 1 ? " row" : " rows");
        return Stream.of(
                        Stream.of(indent + read.path() + " (" + rows + ")"),
                        read.statements().stream().map(each -> indent + "  | " + each),
                        read.below().stream().flatMap(each -> lines(each, indent + "  ")))
                .flatMap(each -> each);
    }
}
