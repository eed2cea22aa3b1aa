package io.subgraft.samples.benchmarks.soak;

import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import io.subgraft.samples.benchmarks.Store;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Serves requests of all kinds for a while, with every limit on, and looks from time to time at what is left when nobody asks:
 * memory after a collection, threads, connections in use. What is left after the warm-up must be what is left at the end.
 */
public final class Soak {

    /** What memory may grow by between the warm-up and the end: a tenth, and what a reading varies by. */
    private static final double GROWTH = 1.1;

    private static final long NOISE = 2_000_000;
    private static final int MORE_THREADS = 2;
    private static final int SERVERS = 16;

    private final Store store;
    private final PrintStream out;

    public Soak(Store store, PrintStream out) {
        this.store = store;
        this.out = out;
    }

    /** Whether nothing was lost, and every request was answered as it should be. */
    public boolean run(Duration all, Duration between) throws Exception {
        Server server = server();
        server.start();
        List<Sample> samples = new ArrayList<>();
        try (Traffic traffic = new Traffic(server.getURI().resolve("/graphql"))) {
            out.println(Sample.HEAD);
            long end = System.nanoTime() + all.toNanos();
            while (System.nanoTime() < end) {
                Thread.sleep(between.toMillis());
                traffic.pause();
                Sample sample = Sample.take(store.pool(), traffic.counts());
                samples.add(sample);
                out.println(sample);
                traffic.resume();
            }
            traffic.pause();
            return isSound(samples, traffic);
        } finally {
            server.stop();
        }
    }

    private boolean isSound(List<Sample> samples, Traffic traffic) {
        int warm = Math.max(1, samples.size() / 5);
        Sample before = Sample.median(samples.subList(warm, Math.min(samples.size(), warm + 3)));
        Sample after = Sample.median(samples.subList(Math.max(warm, samples.size() - 3), samples.size()));
        boolean memory = after.heap() <= before.heap() * GROWTH + NOISE;
        boolean threads = after.threads() <= before.threads() + MORE_THREADS;
        boolean connections = samples.stream().allMatch(each -> each.inUse() == 0);
        out.printf(
                "heap after warm-up %.1f MB, at the end %.1f MB: %s%n",
                before.heap() / 1e6, after.heap() / 1e6, memory ? "flat" : "GROWN");
        out.printf("threads %d, %d: %s%n", before.threads(), after.threads(), threads ? "flat" : "GROWN");
        out.println("connections: " + (connections ? "none lost" : "LOST"));
        List<String> faults = traffic.faults();
        out.println("answers that were not as they should be: " + faults.size());
        faults.stream().limit(10).forEach(out::println);
        return memory && threads && connections && faults.isEmpty();
    }

    private Server server() {
        ServletContextHandler context = new ServletContextHandler();
        Subgraft subgraft = Subgraft.builder(store.sessionFactory()).build();
        context.addServlet(new SubgraftServlet(subgraft), "/graphql/*");
        Server server = new Server(new QueuedThreadPool(SERVERS, SERVERS)); // of one size, so that one more is one lost
        ServerConnector loopback = new ServerConnector(server);
        loopback.setHost("127.0.0.1");
        server.addConnector(loopback);
        server.setHandler(context);
        return server;
    }
}
