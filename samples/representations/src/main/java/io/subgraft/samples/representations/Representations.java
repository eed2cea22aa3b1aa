package io.subgraft.samples.representations;

import com.sun.management.ThreadMXBean;
import io.subgraft.samples.benchmarks.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Compares what it costs to answer a gateway that asks for a thousand entities of two types. */
public final class Representations {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 20;
    private static final int REQUESTS = 10;

    private Representations() {}

    /** What an answer took: time and CPU of the thread in ms, and MB allocated. */
    private record Cost(double wall, double cpu, double allocated) {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        try (Store store = Store.own();
                SessionFactory sessions = sessions(store)) {
            run(new Contenders(sessions), System.out);
        }
    }

    /** Entities of this sample's own over the tables of the data set. */
    static SessionFactory sessions(Store store) {
        return new HibernatePersistenceConfiguration("representations")
                .managedClasses(Author.class, Book.class)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, store.pool())
                .createEntityManagerFactory();
    }

    private static void run(Contenders contenders, PrintStream out) throws IOException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (String name : contenders.names()) {
                Cost cost = cost(contenders, name);
                if (round >= 0) {
                    costs.computeIfAbsent(name, absent -> new ArrayList<>()).add(cost);
                }
            }
        }
        out.println("1,000 representations of two types, medians of " + ROUNDS + "; times of Subgraft's");
        out.println("                               ms          CPU ms         MB allocated");
        for (String name : contenders.names()) {
            out.printf(
                    Locale.ROOT,
                    "%-24s  %8.2f %5.1fx  %6.2f %5.1fx  %6.2f %5.1fx%n",
                    name,
                    median(costs, name, Cost::wall),
                    times(costs, name, Cost::wall),
                    median(costs, name, Cost::cpu),
                    times(costs, name, Cost::cpu),
                    median(costs, name, Cost::allocated),
                    times(costs, name, Cost::allocated));
        }
    }

    private static Cost cost(Contenders contenders, String name) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long wall = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        long allocated = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < REQUESTS; i++) {
            contenders.answer(name, new ByteArrayOutputStream(65_536));
        }
        return new Cost(
                (System.nanoTime() - wall) / 1e6 / REQUESTS,
                (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / REQUESTS,
                (threads.getThreadAllocatedBytes(thread) - allocated) / 1e6 / REQUESTS);
    }

    private static double times(Map<String, List<Cost>> costs, String name, ToDoubleFunction<Cost> figure) {
        return median(costs, name, figure) / median(costs, Contenders.SUBGRAFT, figure);
    }

    private static double median(Map<String, List<Cost>> costs, String name, ToDoubleFunction<Cost> figure) {
        List<Cost> all = costs.get(name);
        return all.stream().mapToDouble(figure).sorted().toArray()[all.size() / 2];
    }
}
