package io.subgraft.samples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GraphiQL has files, which lie below the path of the servlet. */
class ServletMappingsTest {

    @ParameterizedTest
    @CsvSource({"/graphql, false", "/graphql/*, true", "/graphql /graphql/*, true", "/*, true"})
    void graphiQLNeedsWhatLiesBelow(String paths, boolean starts) throws Exception {
        try (Database database = Database.open("jdbc:h2:mem:mappings", DataSet::small)) {
            Subgraft subgraft =
                    Subgraft.builder(database.entityManagerFactory()).build();
            started(new SubgraftServlet(subgraft).withGraphiQL("{ __typename }"), paths, starts);
        }
    }

    private static void started(SubgraftServlet servlet, String paths, boolean starts) throws Exception {
        ServletContextHandler context = new ServletContextHandler("/");
        ServletHolder holder = new ServletHolder(servlet);
        holder.setInitOrder(1);
        for (String path : paths.split(" ")) {
            context.addServlet(holder, path);
        }
        Server server = new Server(0);
        server.setHandler(context);
        try {
            if (starts) {
                server.start();
                assertThat(server.isStarted()).isTrue();
            } else {
                assertThatThrownBy(server::start)
                        .hasStackTraceContaining(
                                "The servlet is mapped to /graphql only, but serves GraphiQL, whose files lie"
                                        + " below; map it to /graphql/* as well");
            }
        } finally {
            server.stop();
        }
    }
}
