package io.subgraft.samples.benchmarks;

import io.subgraft.SubgraftBuilder;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long an answer takes in one process, the database included; {@code samples/run benchmarks jmh} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class Answers {

    /** Where the data set is; a database of its own where nothing is said. */
    static final String JDBC_URL = "benchmarks.jdbc-url";

    private static final int PLACES = 4;

    /** The query. */
    @Param({"Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7"})
    public String query;

    private Store store;
    private Jdbc jdbc;
    private Entities entities;
    private Comparison comparison;
    private Comparison snapshots;
    private Comparison branches;
    private final ExecutorService threads = Executors.newFixedThreadPool(PLACES);

    @Setup
    public void open() throws Exception {
        String url = System.getProperty(JDBC_URL);
        store = url == null ? Store.own() : Store.at(url);
        jdbc = new Jdbc(store.pool());
        entities = new Entities(store.sessionFactory());
        comparison = new Comparison(store);
        snapshots = new Comparison(store, SubgraftBuilder::consistentReads);
        branches = new Comparison(store, options -> options.parallelReads(threads, PLACES));
    }

    @TearDown
    public void close() {
        threads.shutdown();
        store.close();
    }

    /** Written by hand. */
    @Benchmark
    public Object jdbc() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
        jdbc.answer(Query.valueOf(query), out);
        return out;
    }

    /** Written by hand over entities, with data loaders. */
    @Benchmark
    public Object entities() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
        entities.answer(Query.valueOf(query), out);
        return out;
    }

    /** As the servlet does it. */
    @Benchmark
    public Object subgraft() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
        comparison.subgraft(Query.valueOf(query), out);
        return out;
    }

    /** The same with one snapshot of the database for all statements. */
    @Benchmark
    public Object snapshot() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
        snapshots.subgraft(Query.valueOf(query), out);
        return out;
    }

    /** The same with reads that run beside each other. */
    @Benchmark
    public Object parallel() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
        branches.subgraft(Query.valueOf(query), out);
        return out;
    }

    /** The same schema in graphql-java's own execution, without JSON. */
    @Benchmark
    public Object engine() {
        return comparison.engine(Query.valueOf(query));
    }
}
