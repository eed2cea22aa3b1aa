package io.subgraft.samples.benchmarks;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import io.subgraft.Subgraft;
import io.subgraft.SubgraftBuilder;
import io.subgraft.http.GraphQLHttpHandler;
import io.subgraft.limit.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Compares what an answer costs the thread of its request: parsing, planning, reading rows and writing JSON, without the web
 * server and without the work of PostgreSQL. The three take turns in one process, so that a busy machine is busy for all.
 */
final class Comparison {

    /** Rounds that are not counted: the compiler of the JVM needs thousands of requests before costs settle. */
    private static final int WARM_UP = 40;

    private final Store store;
    private final GraphQLHttpHandler http;
    private final GraphQL engine;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    Comparison(Store store) {
        this(store, options -> {});
    }

    /** With options of the builder. */
    Comparison(Store store, Consumer<SubgraftBuilder> options) {
        this.store = store;
        SubgraftBuilder builder = Subgraft.builder(store.sessionFactory())
                .limits(Limits.none()); // pages of ten thousand rows are asked for on purpose
        options.accept(builder);
        Subgraft subgraft = builder.build();
        this.http = new GraphQLHttpHandler(subgraft);
        this.engine = GraphQL.newGraphQL(subgraft.schema()).build();
    }

    /** Something that answers a query. */
    private interface Contender {
        void answer(Query query, OutputStream out) throws Exception;
    }

    void run(int rounds, PrintStream out) throws Exception {
        Jdbc jdbc = new Jdbc(store.pool());
        Entities entities = new Entities(store.sessionFactory());
        Map<String, Contender> contenders = new LinkedHashMap<>();
        contenders.put("jdbc", jdbc::answer);
        contenders.put("subgraft", this::subgraft);
        contenders.put("entities", entities::answer);
        contenders.put("engine", (query, unused) -> engine(query));
        out.println("CPU of the request's thread, ms, and how many times that of hand-written JDBC");
        out.println("query     jdbc  subgraft         entities, loaders  plain engine, without JSON");
        for (Query query : Query.values()) {
            Map<String, List<Long>> costs = new LinkedHashMap<>();
            int requests = query == Query.Q7 || query == Query.Q3 ? 10 : 100;
            for (int round = -WARM_UP; round < rounds; round++) {
                for (Map.Entry<String, Contender> each : contenders.entrySet()) {
                    long cost = cost(each.getValue(), query, requests);
                    if (round >= 0) {
                        costs.computeIfAbsent(each.getKey(), absent -> new ArrayList<>())
                                .add(cost);
                    }
                }
            }
            double base = median(costs.get("jdbc"));
            double ours = median(costs.get("subgraft"));
            double loaded = median(costs.get("entities"));
            double plain = median(costs.get("engine"));
            out.printf(
                    Locale.ROOT,
                    "%s  %9.3f  %8.3f %5.2fx  %8.3f %5.2fx  %8.3f %5.2fx%n",
                    query,
                    base / 1e6,
                    ours / 1e6,
                    ours / base,
                    loaded / 1e6,
                    loaded / base,
                    plain / 1e6,
                    plain / base);
        }
    }

    private long cost(Contender contender, Query query, int requests) throws Exception {
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < requests; i++) {
            contender.answer(query, new ByteArrayOutputStream(16_384));
        }
        return (threads.getCurrentThreadCpuTime() - before) / requests;
    }

    private static double median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** As the servlet does it. */
    void subgraft(Query query, OutputStream out) throws IOException {
        subgraft(query.document(), out);
    }

    /** As the servlet does it. */
    void subgraft(String document, OutputStream out) throws IOException {
        String body = "{\"query\":\"" + document.replace("\"", "\\\"").replace("\n", " ") + "\"}";
        http.post("application/json", null, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                .write(out);
    }

    /** What any other host of the same schema does, but for the writing. */
    ExecutionResult engine(Query query) {
        return engine.execute(ExecutionInput.newExecutionInput(query.document()).build());
    }
}
