package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The WAR, deployed in the server as it is delivered, and asked over HTTP. */
class WildFlyHostIT {

    private static final Path SERVER = Path.of(System.getProperty("server"));
    private static final Path WAR = Path.of(System.getProperty("war"));

    private static Process server;
    private static String address;

    @BeforeAll
    static void deploy() throws Exception {
        Path deployed = SERVER.resolve("standalone/deployments/shop.war.deployed");
        Path failed = deployed.resolveSibling("shop.war.failed");
        Files.deleteIfExists(deployed);
        Files.deleteIfExists(failed);
        Files.copy(WAR, deployed.resolveSibling("shop.war"), StandardCopyOption.REPLACE_EXISTING);
        Path log = SERVER.resolve("out.txt");
        int port = freePort();
        server = new ProcessBuilder(
                        SERVER.resolve("bin/standalone.sh").toString(),
                        "-b=localhost",
                        "-Djboss.http.port=" + port,
                        "-Djboss.https.port=" + freePort(),
                        "-Djboss.management.http.port=" + freePort(),
                        "-Djboss.management.https.port=" + freePort())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Instant end = Instant.now().plusSeconds(120);
        while (!Files.exists(deployed)
                && !Files.exists(failed)
                && server.isAlive()
                && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(deployed).as(Files.readString(log)).exists();
        address = "http://localhost:" + port + "/shop";
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** The script starts the server as a process of its own. */
    @AfterAll
    static void stop() {
        List<ProcessHandle> processes = server.descendants().toList();
        processes.forEach(ProcessHandle::destroy);
        processes.forEach(each -> each.onExit().join());
        server.destroy();
    }

    @Test
    void theWarHasNothingThatTheServerBrings() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            assertThat(war.stream().map(ZipEntry::getName))
                    .anyMatch(each -> each.startsWith("WEB-INF/lib/subgraft-core-"))
                    .anyMatch(each -> each.startsWith("WEB-INF/lib/graphql-java-2"))
                    .noneMatch(each -> each.contains("hibernate-"))
                    .noneMatch(each -> each.contains("jakarta.persistence-api"))
                    .noneMatch(each -> each.contains("servlet-api"))
                    .noneMatch(each -> each.endsWith("jboss-deployment-structure.xml"));
        }
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

    @Test
    void nestedPages() throws Exception {
        assertThat(post(
                        "/graphql",
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
        assertThat(post("/graphql", "{ books(first: 2) { nodes { halfPrice label code headline } } }"))
                .isEqualTo("{\"data\":{\"books\":{\"nodes\":["
                        + "{\"halfPrice\":6,\"label\":\"Emma for 12\",\"code\":\"B1\",\"headline\":\"EMMA\"},"
                        + "{\"halfPrice\":4,\"label\":\"Persuasion for 8\",\"code\":\"B2\",\"headline\":\"PERSUASION\"}]}}}");
    }

    @Test
    void whatIsRefusedHasItsCode() throws Exception {
        assertThat(post("/graphql", "{ nothing }")).contains("GRAPHQL_VALIDATION_FAILED");
        assertThat(post("/graphql", "{ books(first: 101) { nodes { id } } }")).contains("BAD_USER_INPUT");
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
        assertThat(send(HttpRequest.newBuilder(URI.create(address + "/rest/draft"))).body())
                .isEqualTo(seen + seen + "active");
        assertThat(post("/graphql", "{ book(id: 9) { title } author(id: 1) { name } }"))
                .isEqualTo("{\"data\":{\"book\":null,\"author\":{\"name\":\"Austen\"}}}");
    }
}
