package io.subgraft.internal.read;

import io.subgraft.explain.PlannedRead;
import java.util.List;

/** One read of an operation that was not run. */
record ReadForecast(String path, List<String> statements, long maxRows, List<PlannedRead> below)
        implements PlannedRead {

    ReadForecast {
        statements = List.copyOf(statements);
        below = List.copyOf(below);
    }
}
