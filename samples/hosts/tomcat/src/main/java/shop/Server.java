package shop;

import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** A Tomcat that serves the shop, without a web application of files. */
final class Server implements AutoCloseable {

    private final EntityManagerFactory shop = new PersistenceConfiguration("shop")
            .managedClass(Author.class)
            .managedClass(Book.class)
            .property(PersistenceConfiguration.JDBC_URL, "jdbc:h2:mem:shop")
            .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "create")
            .property("jakarta.persistence.sql-load-script-source", "shop.sql")
            .createEntityManagerFactory();
    private final Tomcat tomcat = new Tomcat();

    void start(int port) throws Exception {
        tomcat.setBaseDir("target/tomcat");
        tomcat.setPort(port);
        tomcat.getConnector();
        Context context = tomcat.addContext("", null);
        Subgraft subgraft = Subgraft.builder(shop).build();
        Tomcat.addServlet(context, "graphql", new SubgraftServlet(subgraft)).addMapping("/graphql");
        tomcat.start();
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
        shop.close();
    }
}
