package io.subgraft.samples.products;

import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Serves products on the loopback interface. */
public final class Products {

    private Products() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // Hibernate's own choice would be java.util.logging.
        int port = arguments.length == 2 && arguments[0].equals("--port") ? Integer.parseInt(arguments[1]) : 4001;
        Server server = serve(Subgraft.builder(stocked()).build(), port);
        System.out.println("The products are served at " + server.getURI());
    }

    static SessionFactory stocked() {
        SessionFactory sessionFactory = new HibernatePersistenceConfiguration("products")
                .managedClasses(
                        CaseStudy.class,
                        DeprecatedProduct.class,
                        Inventory.class,
                        Product.class,
                        ProductResearch.class,
                        ProductVariation.class,
                        User.class)
                .managedClass(ProductDimension.class)
                .jdbcUrl("jdbc:h2:mem:products;DB_CLOSE_DELAY=-1")
                .property(SchemaToolingSettings.HBM2DDL_AUTO, "create")
                .createEntityManagerFactory();
        sessionFactory.inTransaction(session -> Stock.all().forEach(session::persist));
        return sessionFactory;
    }

    static Server serve(Subgraft subgraft, int port) throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new SubgraftServlet(subgraft), "/*");
        Server server = new Server();
        ServerConnector loopback = new ServerConnector(server);
        loopback.setHost("127.0.0.1");
        loopback.setPort(port);
        server.addConnector(loopback);
        server.setHandler(context);
        server.start();
        return server;
    }
}
