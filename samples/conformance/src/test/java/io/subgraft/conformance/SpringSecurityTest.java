package io.subgraft.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import io.subgraft.http.servlet.SubgraftServlet;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** The servlet behind the filters of Spring Security: users with roles, and a policy that is a bean and needs another one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpringSecurityTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package desks;
            public class Desks {
                public int of(String user) { return user.equals("ann") ? 1 : 2; }
            }
            """, """
            package desks;
            import io.subgraft.security.*;
            public class OwnDesk implements RowPolicy {
                private final Desks desks;
                public OwnDesk(Desks desks) { this.desks = desks; }
                @Override public Rows visibleTo(Caller caller) {
                    return caller.hasRole("AUDITOR")
                            ? Rows.all()
                            : Rows.where("{row}.desk = :desk").with("desk", desks.of(caller.name()));
                }
            }
            """, """
            package desks;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @GraphQLExposed @GraphQLPolicy(OwnDesk.class)
            public class Sale {
                @Id Long id;
                int desk;
                @GraphQLAccess(roles = "AUDITOR") Integer margin;
            }
            """);

    private final HttpClient client = HttpClient.newHttpClient();
    private final AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
    private final Server server = new Server();
    private final String database = Database.H2.newUrl();
    private final EntityManagerFactory entityManagerFactory = start(database);

    private static EntityManagerFactory start(String database) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(MODEL.loader());
        try {
            return new HibernatePersistenceConfiguration("desks")
                    .managedClass(MODEL.type("desks.Sale"))
                    .jdbcUrl(database)
                    .property(AvailableSettings.HBM2DDL_AUTO, "create")
                    .createEntityManagerFactory();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @BeforeAll
    void open() throws Exception {
        Sql.execute(database, "insert into Sale (id, desk, margin) values (1, 1, 71), (2, 2, 72), (3, 1, 73)");
        ServletContextHandler context = new ServletContextHandler();
        spring.setServletContext(context.getServletContext());
        spring.setClassLoader(MODEL.loader());
        spring.register(SpringSecurity.class, MODEL.type("desks.Desks"), MODEL.type("desks.OwnDesk"));
        spring.refresh();
        Subgraft subgraft = Subgraft.builder(entityManagerFactory)
                .onlyModules(MODEL.modules())
                .rowPolicyFactory(spring::getBean)
                .build();
        Filter security = spring.getBean("springSecurityFilterChain", Filter.class);
        context.addFilter(new FilterHolder(security), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new SubgraftServlet(subgraft), "/graphql");
        server.addConnector(loopback());
        server.setHandler(context);
        server.start();
    }

    private ServerConnector loopback() {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        return connector;
    }

    @AfterAll
    void close() throws Exception {
        server.stop();
        spring.close();
        entityManagerFactory.close();
    }

    @Test
    void whoIsNotAUserDoesNotReachTheServlet() throws Exception {
        assertThat(ask("eve", "{ sales { totalCount } }").statusCode()).isEqualTo(401);
    }

    @Test
    void aPolicyThatIsABeanKnowsTheUser() throws Exception {
        String query = "{ sales { totalCount nodes { id } } }";
        assertThat(ask("ann", query).body())
                .isEqualTo("{\"data\":{\"sales\":{\"totalCount\":2,\"nodes\":[{\"id\":\"1\"},{\"id\":\"3\"}]}}}");
        assertThat(ask("tom", query).body())
                .isEqualTo("{\"data\":{\"sales\":{\"totalCount\":1,\"nodes\":[{\"id\":\"2\"}]}}}");
    }

    @Test
    void rolesAreThoseOfTheUserWithoutTheirPrefix() throws Exception {
        String query = "{ sale(id: \"1\") { desk margin } sales { totalCount } }";
        assertThat(ask("ann", query).body())
                .contains("{\"sale\":{\"desk\":1,\"margin\":null},\"sales\":{\"totalCount\":2}}", "FORBIDDEN");
        assertThat(ask("bob", query).body())
                .isEqualTo("{\"data\":{\"sale\":{\"desk\":1,\"margin\":71},\"sales\":{\"totalCount\":3}}}");
    }

    /** The passwords of the users are their names. */
    private HttpResponse<String> ask(String user, String query) throws Exception {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(UTF_8));
        HttpRequest post = HttpRequest.newBuilder(URI.create(server.getURI() + "graphql"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query.replace("\"", "\\\""))))
                .build();
        return client.send(post, BodyHandlers.ofString());
    }
}
