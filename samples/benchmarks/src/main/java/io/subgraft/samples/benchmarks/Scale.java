package io.subgraft.samples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What becomes of the cost when there is more to read: rows of one list, and pages of many parents. */
final class Scale {

    /** Nanoseconds: small answers need tens of thousands of requests before the JVM has compiled what makes them. */
    private static final long WARM_UP = 20_000_000_000L;

    private static final int REQUESTS = 40;
    private static final int ROUNDS = 15;

    private static final String PAGES =
            "{ authors(first: 1000) { nodes { name books(first: 5, orderBy: [{price: DESC}])"
                    + " { nodes { id title price } } } } }";

    private final Store store;
    private final Comparison comparison;
    private final Jdbc jdbc;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    Scale(Store store) {
        this.store = store;
        this.comparison = new Comparison(store);
        this.jdbc = new Jdbc(store.pool());
    }

    /** Something that answers. */
    private interface Contender {
        void answer(ByteArrayOutputStream out) throws Exception;
    }

    /** Nanoseconds of time and CPU of the thread for one answer, and bytes allocated. */
    private record Cost(double wall, double cpu, double allocated) {}

    void run(PrintStream out) throws Exception {
        out.println(
                "                              by hand: ms   CPU ms    MB   Subgraft: ms   CPU ms    MB   times, CPU");
        for (int rows : new int[] {10, 100, 1_000, 10_000}) {
            String document = "{ books(first: " + rows + ") { nodes { id isbn title price } } }";
            compare(
                    rows + " rows",
                    bytes -> jdbc.books(rows, bytes),
                    bytes -> comparison.subgraft(document, bytes),
                    out);
        }
        fiftyBooksEach();
        compare("1,000 parents, 5 of 50 each", jdbc::pages, bytes -> comparison.subgraft(PAGES, bytes), out);
    }

    private void fiftyBooksEach() throws Exception {
        try (Connection connection = store.pool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into book select 20000 + i, 'more-' || i, 'More ' || i, (i * 7919 % 5000) / 100.0,"
                            + " date '2000-01-01' + i % 9000, i % 900, 1 + i % 1000, 1 + i % 50, repeat('text ', 400)"
                            + " from generate_series(1, 40000) i");
            statement.execute("vacuum analyze book");
        }
    }

    private void compare(String name, Contender byHand, Contender ours, PrintStream out) throws Exception {
        for (long end = System.nanoTime() + WARM_UP; System.nanoTime() < end; ) {
            byHand.answer(new ByteArrayOutputStream());
            ours.answer(new ByteArrayOutputStream());
        }
        List<Cost> hand = new ArrayList<>();
        List<Cost> own = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            hand.add(cost(byHand));
            own.add(cost(ours));
        }
        Cost base = median(hand);
        Cost cost = median(own);
        out.printf(
                Locale.ROOT,
                "%-28s  %11.3f  %7.3f  %4.2f  %12.3f  %7.3f  %4.2f  %11.2f%n",
                name,
                base.wall() / 1e6,
                base.cpu() / 1e6,
                base.allocated() / 1e6,
                cost.wall() / 1e6,
                cost.cpu() / 1e6,
                cost.allocated() / 1e6,
                cost.cpu() / base.cpu());
    }

    private Cost cost(Contender contender) throws Exception {
        long thread = Thread.currentThread().getId();
        long wall = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        long allocated = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < REQUESTS; i++) {
            contender.answer(new ByteArrayOutputStream(16_384));
        }
        return new Cost(
                (System.nanoTime() - wall) / (double) REQUESTS,
                (threads.getCurrentThreadCpuTime() - cpu) / (double) REQUESTS,
                (threads.getThreadAllocatedBytes(thread) - allocated) / (double) REQUESTS);
    }

    private static Cost median(List<Cost> costs) {
        int middle = costs.size() / 2;
        return new Cost(
                costs.stream().mapToDouble(Cost::wall).sorted().toArray()[middle],
                costs.stream().mapToDouble(Cost::cpu).sorted().toArray()[middle],
                costs.stream().mapToDouble(Cost::allocated).sorted().toArray()[middle]);
    }
}
