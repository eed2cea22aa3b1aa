package io.subgraft.samples.federated.bookshop;

import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import io.subgraft.samples.federated.accounts.Accounts;
import io.subgraft.samples.federated.catalog.Catalog;
import io.subgraft.samples.federated.reviews.Reviews;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.hibernate.cfg.SchemaToolingSettings;

/** The three subgraphs, each served at a port of its own on the loopback interface. */
final class Shop implements AutoCloseable {

    private final Map<String, Server> servers = new LinkedHashMap<>();

    /** @param settings of Hibernate, by the name of the subgraph */
    Shop(Function<String, Map<String, Object>> settings) throws Exception {
        serve("catalog", Catalog::subgraph, settings);
        serve("reviews", Reviews::subgraph, settings);
        serve("accounts", Accounts::subgraph, settings);
    }

    private void serve(
            String name,
            Function<Map<String, Object>, Subgraft> subgraph,
            Function<String, Map<String, Object>> settings)
            throws Exception {
        Map<String, Object> all = new LinkedHashMap<>(settings.apply(name));
        all.put(SchemaToolingSettings.HBM2DDL_AUTO, "create");
        servers.put(name, serve(new SubgraftServlet(subgraph.apply(all)), "/*", 0));
    }

    static Server serve(HttpServlet servlet, String path, int port) throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(servlet, path);
        Server server = new Server();
        ServerConnector loopback = new ServerConnector(server);
        loopback.setHost("127.0.0.1");
        loopback.setPort(port);
        server.addConnector(loopback);
        server.setHandler(context);
        server.start();
        return server;
    }

    /** Where each subgraph is, by its name. */
    Map<String, URI> addresses() {
        Map<String, URI> addresses = new LinkedHashMap<>();
        servers.forEach((name, server) -> addresses.put(name, server.getURI()));
        return addresses;
    }

    @Override
    public void close() {
        servers.values().forEach(each -> LifeCycle.stop(each));
    }
}
