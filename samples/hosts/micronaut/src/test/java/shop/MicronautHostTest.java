package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application, started and asked over HTTP. */
class MicronautHostTest {

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(EmbeddedServer.class);
    }

    @AfterAll
    static void stop() {
        server.getApplicationContext().close();
    }

    private static String post(String document) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.getPort() + "/graphql"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document + "\"}"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void nestedPages() throws Exception {
        assertThat(post(
                        "{ authors { totalCount nodes { name books(first: 1) { totalCount nodes { title author { name } }"
                                + " pageInfo { hasNextPage } } } } book(id: 3) { title } }"))
                .isEqualTo("{\"data\":{\"authors\":{\"totalCount\":2,\"nodes\":["
                        + "{\"name\":\"Austen\",\"books\":{\"totalCount\":2,\"nodes\":[{\"title\":\"Emma\","
                        + "\"author\":{\"name\":\"Austen\"}}],\"pageInfo\":{\"hasNextPage\":true}}},"
                        + "{\"name\":\"Gaskell\",\"books\":{\"totalCount\":1,\"nodes\":[{\"title\":\"Ruth\","
                        + "\"author\":{\"name\":\"Gaskell\"}}],\"pageInfo\":{\"hasNextPage\":false}}}]},"
                        + "\"book\":{\"title\":\"Ruth\"}}}");
    }

    @Test
    void computedFields() throws Exception {
        assertThat(post("{ books(first: 2) { nodes { halfPrice label code headline } } }"))
                .isEqualTo("{\"data\":{\"books\":{\"nodes\":["
                        + "{\"halfPrice\":6,\"label\":\"Emma for 12\",\"code\":\"B1\",\"headline\":\"EMMA\"},"
                        + "{\"halfPrice\":4,\"label\":\"Persuasion for 8\",\"code\":\"B2\",\"headline\":\"PERSUASION\"}]}}}");
    }

    @Test
    void whatIsRefusedHasItsCode() throws Exception {
        assertThat(post("{ nothing }")).contains("GRAPHQL_VALIDATION_FAILED");
        assertThat(post("{ books(first: 101) { nodes { id } } }")).contains("BAD_USER_INPUT");
    }
}
