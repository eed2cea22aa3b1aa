package io.subgraft.samples.bookshop;

import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Serves the shop as GraphQL on the loopback interface. */
public final class Bookshop implements AutoCloseable {

    private static final String ENDPOINT = "/graphql";

    private final Database database;
    private final Server server;

    Bookshop(Database database, Options options) {
        this.database = database;
        Subgraft subgraft = Subgraft.builder(database.entityManagerFactory()).build();
        ServletContextHandler context = new ServletContextHandler();
        SubgraftServlet servlet = new SubgraftServlet(subgraft, options.http())
                .withGraphiQL(document("example.graphql"), document("review.graphql"))
                .withCallers(options.secured() ? Visitor::announced : Visitor::welcome);
        context.addServlet(servlet, ENDPOINT + "/*");
        context.addServlet(new Redirect(ENDPOINT), "");
        server = new Server();
        ServerConnector loopback = new ServerConnector(server);
        loopback.setHost("127.0.0.1");
        loopback.setPort(options.port());
        server.addConnector(loopback);
        server.setHandler(context);
    }

    public static void main(String[] arguments) {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // Hibernate's own choice would be java.util.logging.
        try {
            Options options = Options.of(List.of(arguments));
            if (options.help()) {
                System.out.print(Options.USAGE);
                return;
            }
            Bookshop shop = new Bookshop(Database.open(options.jdbcUrl(), DataSet::full), options);
            Runtime.getRuntime().addShutdownHook(new Thread(shop::close, "closing time"));
            System.out.println("The bookshop is open at " + shop.open());
        } catch (Options.UsageException e) {
            System.err.println(e.getMessage());
            System.err.print(Options.USAGE);
            System.exit(2);
        } catch (Exception e) {
            System.err.println("The bookshop stays closed: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Starts to serve, and returns the address. */
    URI open() throws Exception {
        server.start();
        return server.getURI().resolve(ENDPOINT);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            System.err.println("The server did not stop cleanly: " + e.getMessage());
        } finally {
            database.close();
        }
    }

    static String document(String file) {
        try (InputStream document = Bookshop.class.getResourceAsStream(file)) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
