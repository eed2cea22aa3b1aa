package io.subgraft.samples.benchmarks.soak;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is left while nobody asks.
 *
 * @param heap bytes after a collection
 * @param threads threads of the process
 * @param inUse connections that were not given back
 * @param open connections
 * @param requests what was asked so far, by kind
 */
record Sample(long heap, int threads, int inUse, int open, Map<String, Long> requests) {

    static final String HEAD = "   s   heap MB  threads  in use  open  requests";

    private static final Duration GIVING_BACK = Duration.ofSeconds(5);

    static Sample take(HikariDataSource pool, Map<String, Long> requests) throws InterruptedException {
        var connections = pool.getHikariPoolMXBean();
        long end = System.nanoTime() + GIVING_BACK.toNanos();
        while (connections.getActiveConnections() > 0 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        return new Sample(
                settled(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                connections.getActiveConnections(),
                connections.getTotalConnections(),
                requests);
    }

    /** The least of some readings: references are cleared by one collection and their queues emptied before the next. */
    private static long settled() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    static Sample median(List<Sample> samples) {
        return samples.stream()
                .sorted(Comparator.comparingLong(Sample::heap))
                .toList()
                .get((samples.size() - 1) / 2);
    }

    @Override
    public String toString() {
        long seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1_000;
        return "%4d  %8.1f  %7d  %6d  %4d  %s".formatted(seconds, heap / 1e6, threads, inUse, open, requests);
    }
}
