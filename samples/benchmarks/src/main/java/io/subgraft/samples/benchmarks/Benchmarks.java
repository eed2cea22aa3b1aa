package io.subgraft.samples.benchmarks;

import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import io.subgraft.limit.Limits;
import io.subgraft.samples.benchmarks.compiling.Compiling;
import io.subgraft.samples.benchmarks.soak.Soak;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.openjdk.jmh.Main;

/** Serves the data set, or compares what answers cost. */
public final class Benchmarks {

    private static final String USAGE = """
            Usage: samples/run benchmarks [--rounds N]
                     compares what answers cost with hand-written JDBC, in one process
                   samples/run benchmark-server [--port N] [--jdbc-url URL]
                     serves the data set at /graphql, on a PostgreSQL of its own unless told otherwise
                   samples/run benchmarks jmh [options of JMH]
                     measures the same with JMH; -jvmArgsAppend -Dbenchmarks.jdbc-url=URL for a database with the data set
                   samples/run benchmarks compile [--entities N,N...] [--rounds N]
                     compares compilations with the processor with those without it
                   samples/run benchmarks soak [--minutes N]
                     serves requests of all kinds, good and bad, for 10 minutes; fails if memory, a thread or a connection is lost
            """;

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        List<String> options = List.of(arguments);
        if (options.contains("--help")) {
            System.out.print(USAGE);
        } else if (!options.isEmpty() && options.get(0).equals("server")) {
            serve(option(options, "--jdbc-url", null), Integer.parseInt(option(options, "--port", "8110")));
        } else if (!options.isEmpty() && options.get(0).equals("jmh")) {
            Main.main(options.subList(1, options.size()).toArray(String[]::new));
        } else if (!options.isEmpty() && options.get(0).equals("compile")) {
            List<Integer> sizes = Stream.of(
                            option(options, "--entities", "50,500,2000").split(","))
                    .map(Integer::valueOf)
                    .toList();
            Compiling.run(sizes, Integer.parseInt(option(options, "--rounds", "5")), System.out);
        } else if (!options.isEmpty() && options.get(0).equals("soak")) {
            try (Store store = Store.own()) {
                Duration all = Duration.ofMinutes(Integer.parseInt(option(options, "--minutes", "10")));
                System.exit(new Soak(store, System.out).run(all, all.dividedBy(20)) ? 0 : 1);
            }
        } else {
            try (Store store = Store.own()) {
                new Comparison(store).run(Integer.parseInt(option(options, "--rounds", "10")), System.out);
            }
        }
    }

    private static String option(List<String> options, String name, String otherwise) {
        int place = options.indexOf(name);
        return place < 0 || place + 1 == options.size() ? otherwise : options.get(place + 1);
    }

    private static void serve(String jdbcUrl, int port) throws Exception {
        Store store = jdbcUrl == null ? Store.own() : Store.at(jdbcUrl);
        Server server = server(store, port);
        server.start();
        System.out.println("Serving at " + server.getURI().resolve("/graphql"));
    }

    static Server server(Store store, int port) {
        Subgraft subgraft = Subgraft.builder(store.sessionFactory())
                .limits(Limits.none()) // pages of ten thousand rows are asked for on purpose
                .build();
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new SubgraftServlet(subgraft), "/graphql/*");
        Server server = new Server();
        ServerConnector loopback = new ServerConnector(server);
        loopback.setHost("127.0.0.1");
        loopback.setPort(port);
        server.addConnector(loopback);
        server.setHandler(context);
        return server;
    }
}
