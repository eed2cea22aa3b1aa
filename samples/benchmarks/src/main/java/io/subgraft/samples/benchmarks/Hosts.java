package io.subgraft.samples.benchmarks;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.subgraft.Subgraft;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** What one answer costs in hosts, beside {@link Subgraft#execute}; they take turns in one process. */
final class Hosts {

    /** An answer of 1,100 objects. */
    private static final String DOCUMENT =
            "{ authors(first: 100) { nodes { name books(first: 10) { nodes { id title price } } } } }";

    /** Rounds that are not counted: the compiler of the JVM needs thousands of requests before costs settle. */
    private static final int WARM_UP = 40;

    private static final int REQUESTS = 50;

    private final Map<String, Supplier<ExecutionResult>> contenders = new LinkedHashMap<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    Hosts(Store store) {
        Subgraft subgraft = Subgraft.builder(store.sessionFactory()).build();
        GraphQL configured =
                subgraft.configure(GraphQL.newGraphQL(subgraft.schema())).build();
        GraphQL instrumented = subgraft.configure(
                        GraphQL.newGraphQL(subgraft.schema()).instrumentation(new Metrics()))
                .build();
        GraphQL plain = GraphQL.newGraphQL(subgraft.schema()).build();
        contenders.put("subgraft.execute", () -> subgraft.execute(DOCUMENT));
        contenders.put("configured host", () -> configured.execute(DOCUMENT));
        contenders.put("configured host with metrics", () -> instrumented.execute(DOCUMENT));
        contenders.put("host without configure", () -> plain.execute(DOCUMENT));
    }

    /** Times fetchers that are not trivial, as hosts do that have metrics. */
    private static final class Metrics extends SimplePerformantInstrumentation {

        private final LongAdder nanos = new LongAdder();

        @Override
        public DataFetcher<?> instrumentDataFetcher(
                DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
            return parameters.isTrivialDataFetcher()
                    ? fetcher
                    : environment -> {
                        long began = System.nanoTime();
                        try {
                            return fetcher.get(environment);
                        } finally {
                            nanos.add(System.nanoTime() - began);
                        }
                    };
        }
    }

    /** Checks that all return the same; the number of books in it. */
    int check() {
        String expected =
                String.valueOf(contenders.get("subgraft.execute").get().toSpecification());
        contenders.forEach((name, each) -> {
            if (!expected.equals(String.valueOf(each.get().toSpecification()))) {
                throw new IllegalStateException(name + " returns something else");
            }
        });
        return expected.split("price=", -1).length - 1;
    }

    void run(int rounds, PrintStream out) {
        Map<String, List<Long>> costs = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            boolean counts = round >= 0;
            contenders.forEach((name, each) -> {
                long cost = cost(each);
                if (counts) {
                    costs.computeIfAbsent(name, absent -> new ArrayList<>()).add(cost);
                }
            });
        }
        out.println("CPU of the request's thread for " + check()
                + " books, ms, and how many times that of subgraft.execute");
        double base = median(costs.get("subgraft.execute"));
        costs.forEach((name, all) ->
                out.printf(Locale.ROOT, "%-30s %8.3f %6.2fx%n", name, median(all) / 1e6, median(all) / base));
    }

    private long cost(Supplier<ExecutionResult> contender) {
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < REQUESTS; i++) {
            if (!contender.get().getErrors().isEmpty()) {
                throw new IllegalStateException("An answer has errors");
            }
        }
        return (threads.getCurrentThreadCpuTime() - before) / REQUESTS;
    }

    private static double median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
