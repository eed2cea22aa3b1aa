package io.subgraft.internal.read;

import io.subgraft.explain.Explanation;
import io.subgraft.explain.PlannedRead;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reads of an operation that was not run. */
record OperationForecast(List<PlannedRead> reads, long cost) implements Explanation {

    OperationForecast {
        reads = List.copyOf(reads);
    }

    @Override
    public List<String> statements() {
        return tree().flatMap(each -> each.statements().stream()).toList();
    }

    @Override
    public long maxRows() {
        return tree().mapToLong(each -> Math.max(0, each.maxRows())).sum();
    }

    private Stream<PlannedRead> tree() {
        return reads.stream().flatMap(OperationForecast::tree);
    }

    private static Stream<PlannedRead> tree(PlannedRead read) {
        return Stream.concat(Stream.of(read), read.below().stream().flatMap(OperationForecast::tree));
    }

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
