package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The application, started and asked over HTTP; it has one connection, and open-in-view is on. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SpringBootHostTest {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Stock stock;

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private Written written;

    private String post(String document, String user) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document.replace("\"", "\\\"") + "\"}"));
        if (user != null) {
            String credentials = user + ":" + user;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
    }

    private String post(String document) throws IOException, InterruptedException {
        return post(document, null);
    }

    @Test
    void answersWithoutAConfigurationClass() throws Exception {
        assertThat(post("{ publishers { nodes { name books { totalCount nodes { title } } } } }"))
                .contains("\"name\":\"Murray\"", "\"title\":\"Emma\"")
                .doesNotContain("errors");
    }

    @Test
    void showsGraphiQL() throws Exception {
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphiql?path=/graphql"))
                .build();
        assertThat(HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.ALWAYS)
                        .build()
                        .send(page, BodyHandlers.ofString())
                        .body())
                .containsIgnoringCase("graphiql");
    }

    @Test
    void isObserved() throws Exception {
        post("{ books { nodes { id } } }");
        for (String meter : new String[] {"graphql.request", "subgraft.statements", "subgraft.rows"}) {
            HttpRequest metrics = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/actuator/metrics/" + meter))
                    .build();
            assertThat(HttpClient.newHttpClient().send(metrics, BodyHandlers.ofString()).body())
                    .contains("\"name\":\"" + meter + "\"");
        }
    }

    @Test
    void controllersReturnEntitiesOverOneConnection() throws Exception {
        assertThat(post("{ newest { title publisher { name } tags { nodes { label } } } }", "jane"))
                .contains("Lady Susan", "Egerton", "letters")
                .doesNotContain("errors");
    }

    @Test
    void batchMappingsGetTheEntitiesOfAllRows() throws Exception {
        stock.asked.clear();
        assertThat(post("{ books { nodes { title stock label } } }"))
                .contains("\"title\":\"Emma\",\"stock\":4,\"label\":\"1: Emma\"", "\"stock\":10")
                .doesNotContain("errors");
        assertThat(stock.asked).containsExactly(2);
    }

    @Test
    void mutationsOfTheApplication() throws Exception {
        assertThat(post("mutation { rename(id: 2, title: \"Persuasion\") { title stock publisher { name } } }"))
                .isEqualTo(
                        "{\"data\":{\"rename\":{\"title\":\"Persuasion\",\"stock\":10,\"publisher\":{\"name\":\"Murray\"}}}}");
    }

    @Test
    void generatedMutationsOverOneConnection() throws Exception {
        written.ids.clear();
        assertThat(post("mutation { updateTag(id: 2, input: { label: \"mail\" }) { tag { label } errors { code } } }"))
                .isEqualTo("{\"data\":{\"updateTag\":{\"tag\":{\"label\":\"mail\"},\"errors\":[]}}}");
        assertThat(post("{ tag(id: 2) { label } }")).contains("mail");
        assertThat(written.ids).containsExactly(2L);
        assertThat(post("mutation { updateTag(id: 2, input: { label: \"letters\" }) { tag { label } errors { code } } }"))
                .contains("letters");
    }

    @Test
    void policiesAreBeansAndKnowTheUser() throws Exception {
        String document = "{ books { nodes { title } } }";
        assertThat(post(document)).doesNotContain("Lady Susan");
        assertThat(post(document, "jane")).contains("Lady Susan");
        assertThat(post(document, "mary")).doesNotContain("Lady Susan").contains("Emma");
    }

    @Test
    void limitsOfDocumentsHold() throws Exception {
        String down = "publisher { books { nodes { ";
        assertThat(post("{ books { nodes { " + down.repeat(5) + "id" + " } } }".repeat(5) + " } } }"))
                .contains("MAX_DEPTH_LIMIT");
        assertThat(post("{ book(id: 1) { " + IntStream.range(0, 31).mapToObj(i -> "a" + i + ": id").reduce("", (a, b) -> a + " " + b) + " } }"))
                .contains("MAX_ALIASES_LIMIT");
        assertThat(post("{ " + "__typename ".repeat(3_001) + "}")).contains("MAX_TOKENS_LIMIT");
        assertThat(post("{ " + IntStream.range(0, 11).mapToObj(i -> "a" + i + ": __typename").reduce("", (a, b) -> a + " " + b) + " }"))
                .contains("MAX_ROOT_FIELDS_LIMIT");
    }

    @Test
    void whatAControllerThrowsIsMasked() throws Exception {
        assertThat(post("{ secret }")).contains("INTERNAL_SERVER_ERROR", "errorId").doesNotContain("password");
    }

    @Test
    void graphQlTesterWorks() {
        GraphQlTester tester = ExecutionGraphQlServiceTester.create(service);
        tester.document("{ books { nodes { title stock } } }")
                .execute()
                .path("books.nodes[0].title")
                .entity(String.class)
                .isEqualTo("Emma");
    }
}
