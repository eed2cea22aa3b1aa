package io.subgraft.samples.benchmarks;

import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import io.subgraft.limit.Limits;
import io.subgraft.samples.benchmarks.compiling.Compiling;
import io.subgraft.samples.benchmarks.soak.Soak;
import io.subgraft.samples.benchmarks.starting.Starting;
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
                   samples/run benchmarks compile [--entities N,N...] [--rounds N] [--before N]
                     compares compilations with the processor with those without it, in JVMs that have done so many before
                   samples/run benchmarks soak [--minutes N]
                     serves requests of all kinds, good and bad, for 10 minutes; fails if memory, a thread or a connection is lost
                   samples/run benchmarks hosts [--rounds N]
                     compares what an answer of 1,100 objects costs in hosts with what subgraft.execute takes
                   samples/run benchmarks scale
                     measures what becomes of the cost when there is more to read
                   samples/run benchmarks start [--entities N,N...] [--rounds N]
                     measures the way from entities to a schema
            """;

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        List<String> options = List.of(arguments);
        String command = options.isEmpty() ? "" : options.get(0);
        if (options.contains("--help")) {
            System.out.print(USAGE);
            return;
        }
        switch (command) {
            case "server" -> serve(option(options, "--jdbc-url", null), number(options, "--port", 8110));
            case "jmh" -> Main.main(options.subList(1, options.size()).toArray(String[]::new));
            case "compile" ->
                Compiling.run(
                        sizes(options), number(options, "--rounds", 5), number(options, "--before", 0), System.out);
            case "start" -> Starting.run(sizes(options), number(options, "--rounds", 5), System.out);
            default -> inProcess(command, options);
        }
    }

    private static void inProcess(String command, List<String> options) throws Exception {
        try (Store store = Store.own()) {
            switch (command) {
                case "hosts" -> new Hosts(store).run(number(options, "--rounds", 30), System.out);
                case "scale" -> new Scale(store).run(System.out);
                case "soak" -> {
                    Duration all = Duration.ofMinutes(number(options, "--minutes", 10));
                    System.exit(new Soak(store, System.out).run(all, all.dividedBy(20)) ? 0 : 1);
                }
                default -> new Comparison(store).run(number(options, "--rounds", 10), System.out);
            }
        }
    }

    private static int number(List<String> options, String name, int otherwise) {
        return Integer.parseInt(option(options, name, String.valueOf(otherwise)));
    }

    private static List<Integer> sizes(List<String> options) {
        return Stream.of(option(options, "--entities", "50,500,2000").split(","))
                .map(Integer::valueOf)
                .toList();
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
