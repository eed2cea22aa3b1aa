package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged application, started as its users start it and asked over HTTP, by the servlet and by the resource. */
class QuarkusHostIT {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");

    private static Process application;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.host=localhost",
                        "-Dquarkus.http.port=0",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .start();
        StringBuilder log = new StringBuilder();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null && address == null; line = out.readLine()) {
            log.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            address = listening.find() ? listening.group(1) : null;
        }
        assertThat(address).as(log.toString()).isNotNull();
        Thread rest = new Thread(() -> out.lines().forEach(System.out::println));
        rest.setDaemon(true);
        rest.start();
    }

    @AfterAll
    static void stop() {
        application.destroy();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
    }

    private static String post(String path, String document) throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document + "\"}")));
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        return response.body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/rest/graphql"})
    void nestedPages(String path) throws Exception {
        assertThat(post(
                        path,
                        "{ authors { totalCount nodes { name books(first: 1) { totalCount nodes { title author { name } }"
                                + " pageInfo { hasNextPage } } } } book(id: 3) { title } }"))
                .isEqualTo("{\"data\":{\"authors\":{\"totalCount\":2,\"nodes\":["
                        + "{\"name\":\"Austen\",\"books\":{\"totalCount\":2,\"nodes\":[{\"title\":\"Emma\","
                        + "\"author\":{\"name\":\"Austen\"}}],\"pageInfo\":{\"hasNextPage\":true}}},"
                        + "{\"name\":\"Gaskell\",\"books\":{\"totalCount\":1,\"nodes\":[{\"title\":\"Ruth\","
                        + "\"author\":{\"name\":\"Gaskell\"}}],\"pageInfo\":{\"hasNextPage\":false}}}]},"
                        + "\"book\":{\"title\":\"Ruth\"}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/rest/graphql"})
    void computedFields(String path) throws Exception {
        assertThat(post(path, "{ books(first: 2) { nodes { halfPrice label code headline } } }"))
                .isEqualTo("{\"data\":{\"books\":{\"nodes\":["
                        + "{\"halfPrice\":6,\"label\":\"Emma for 12\",\"code\":\"B1\",\"headline\":\"EMMA\"},"
                        + "{\"halfPrice\":4,\"label\":\"Persuasion for 8\",\"code\":\"B2\",\"headline\":\"PERSUASION\"}]}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/rest/graphql"})
    void whatIsRefusedHasItsCode(String path) throws Exception {
        assertThat(post(path, "{ nothing }")).contains("GRAPHQL_VALIDATION_FAILED");
        assertThat(post(path, "{ books(first: 101) { nodes { id } } }")).contains("BAD_USER_INPUT");
    }

    @Test
    void generatedMutations() throws Exception {
        assertThat(post("/graphql", "mutation { updateAuthor(id: 2, input: { name: \\\"E. Gaskell\\\" }) { author { name } errors { code } } }"))
                .isEqualTo("{\"data\":{\"updateAuthor\":{\"author\":{\"name\":\"E. Gaskell\"},\"errors\":[]}}}");
        assertThat(post("/graphql", "mutation { updateAuthor(id: 2, input: { name: \\\"Gaskell\\\" }) { author { name } } }"))
                .contains("Gaskell");
    }

    @Test
    void anOperationJoinsTheTransactionOfItsCaller() throws Exception {
        String seen = "{data={book={title=Sanditon, author={name=Jane, books={totalCount=3}}}}}\n";
        assertThat(send(HttpRequest.newBuilder(URI.create(address + "/draft"))).body())
                .isEqualTo(seen + seen + "active");
        assertThat(post("/graphql", "{ book(id: 9) { title } author(id: 1) { name } }"))
                .isEqualTo("{\"data\":{\"book\":null,\"author\":{\"name\":\"Austen\"}}}");
    }
}
