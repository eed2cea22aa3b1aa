package shop;

import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.net.InetSocketAddress;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;

public class Main {

    public static void main(String[] arguments) throws Exception {
        EntityManagerFactory shop = new PersistenceConfiguration("shop")
                .managedClass(Book.class)
                .property(PersistenceConfiguration.JDBC_URL, "jdbc:h2:mem:shop")
                .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "create")
                .createEntityManagerFactory();
        shop.runInTransaction(entityManager -> {
            entityManager.persist(new Book("Emma"));
            entityManager.persist(new Book("Persuasion"));
        });

        Subgraft subgraft = Subgraft.builder(shop).build();
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new SubgraftServlet(subgraft).withGraphiQL("{ books { nodes { title } } }"), "/graphql/*");
        int port = arguments.length == 0 ? 8080 : Integer.parseInt(arguments[0]);
        Server server = new Server(new InetSocketAddress("localhost", port));
        server.setHandler(context);
        server.start();
        System.out.println("Open http://localhost:" + server.getURI().getPort() + "/graphql/");
    }
}
