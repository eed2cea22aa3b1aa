package library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The application, started and asked over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DgsHostTest {

    @Value("${local.server.port}")
    private int port;

    private String post(String document) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .timeout(Duration.ofSeconds(5)) // a loader that nobody dispatches would take for ever
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document.replace("\"", "\\\"") + "\"}"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void listsOfTheGeneratedSchema() throws Exception {
        assertThat(post("{ authors(first: 1) { totalCount nodes { name books { edges { cursor node { title printed } }"
                        + " pageInfo { hasNextPage } } } } motto }"))
                .contains("\"totalCount\":2", "\"title\":\"Emma\",\"printed\":\"1815-12-23\"", "\"motto\":\"Silence\"")
                .doesNotContain("errors");
    }

    @Test
    void entitiesOfOwnFetchers() throws Exception {
        assertThat(post("{ shelf { title author { name books(first: 1) { nodes { title } } } } }"))
                .contains("\"author\":{\"name\":\"Gaskell\",\"books\":{\"nodes\":[{\"title\":\"Ruth\"}]}}")
                .doesNotContain("errors");
    }

    @Test
    void ownFieldsOnGeneratedTypes() throws Exception {
        assertThat(post("{ books { nodes { title copies } } shelf { copies } }"))
                .contains("{\"title\":\"Persuasion\",\"copies\":10}")
                .doesNotContain("errors");
    }

    @Test
    void whatIsRefusedHasItsCodeAndNoData() throws Exception {
        String down = "author { books { nodes { ";
        assertThat(post("{ books { nodes { " + down.repeat(5) + "id" + " } } }".repeat(5) + " } } }"))
                .contains("MAX_DEPTH_LIMIT");
        assertThat(post("{ books(first: 101) { nodes { id } } }")).contains("BAD_USER_INPUT").doesNotContain("nodes");
        assertThat(post("{ nothing }")).contains("GRAPHQL_VALIDATION_FAILED");
    }
}
