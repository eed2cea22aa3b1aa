package io.subgraft.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.Library;
import io.subgraft.database.Database;
import io.subgraft.http.servlet.SubgraftServlet;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The servlet in a real container, asked by a real client. */
class SubgraftServletTest {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final Server SERVER = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

    @BeforeAll
    static void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(
                new ServletHolder(
                        new SubgraftServlet(Library.standard(Database.H2).subgraft())),
                "/graphql");
        SERVER.setHandler(context);
        SERVER.start();
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(SERVER.getURI().resolve("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", GRAPHQL);
    }

    /** A server that has not read all of a body closes the connection, which a client must not use again. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send(request().POST(BodyPublishers.ofString(body)));
    }

    @Test
    void answersARequest() throws Exception {
        HttpResponse<String> response = post("""
                {"query": "query a($id: ID!) { book(id: $id) { title copies price } } query b { __typename }",
                 "operationName": "a", "variables": {"id": "21"}, "extensions": null, "unknown": 1}
                """);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("application/graphql-response+json;charset=utf-8");
        assertThat(response.body())
                .isEqualTo("{\"data\":{\"book\":{\"title\":\"Title 4\",\"copies\":2100,\"price\":21.25}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "*/* | application/json",
                "text/html, application/json;q=0.9 | application/json",
                "application/graphql-response+json;charset=utf-8, application/json;q=0.9 | application/graphql-response+json",
            })
    void answersInTheMediaTypeThatIsAccepted(String accept, String mediaType) throws Exception {
        HttpResponse<String> response = send(
                request().setHeader("Accept", accept).POST(BodyPublishers.ofString("{\"query\": \"{__typename}\"}")));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType + ";");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"query\": \"{ book(\"} | 400 | GRAPHQL_PARSE_FAILED",
                "{\"query\": \"{ nothing }\"} | 422 | GRAPHQL_VALIDATION_FAILED",
                "{\"query\": \"query a { __typename }\", \"operationName\": \"b\"} | 422 | OPERATION_RESOLUTION_FAILURE",
                "{\"query\": \"query ($i: ID!) { book(id: $i) { id } }\"} | 422 | BAD_USER_INPUT",
                "{\"query\": | 400 | BAD_REQUEST",
                "{\"query\": \"{__typename}\"} x | 400 | BAD_REQUEST",
                "{\"query\": 1, \"query\": 2} | 400 | BAD_REQUEST",
                "[] | 422 | BAD_REQUEST",
                "{} | 422 | BAD_REQUEST",
                "{\"query\": 1} | 422 | BAD_REQUEST",
                "{\"query\": \"{__typename}\", \"variables\": [7]} | 422 | BAD_REQUEST",
                "{\"query\": \"{__typename}\", \"operationName\": 7} | 422 | BAD_REQUEST",
            })
    void refusesWhatIsNoRequest(String body, int status, String code) throws Exception {
        for (String accept : new String[] {GRAPHQL, "application/json"}) {
            HttpResponse<String> response =
                    send(request().setHeader("Accept", accept).POST(BodyPublishers.ofString(body)));
            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(response.body()).contains("\"code\":\"" + code + "\"").doesNotContain("\"data\"", "Exception");
        }
    }

    @Test
    void refusesAnEmptyBody() throws Exception {
        assertThat(post("").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesDeepAndLongBodies() throws Exception {
        assertThat(post("[".repeat(100_000)).statusCode()).isEqualTo(400);
        assertThat(post("{\"query\": \"" + " ".repeat(1_000_000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void errorsOfFieldsAreAnswers() throws Exception {
        HttpResponse<String> response = post("{\"query\": \"{ book(id: \\\"x\\\") { id } }\"}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"data\":{\"book\":null}", "\"code\":\"BAD_USER_INPUT\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD", "OPTIONS"})
    void servesNoOtherMethod(String method) throws Exception {
        HttpResponse<String> response = send(request().method(method, BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16"})
    void servesNoOtherContent(String contentType) throws Exception {
        HttpResponse<String> response = send(request()
                .setHeader("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"query\": \"{__typename}\"}")));
        assertThat(response.statusCode()).isEqualTo(415);
    }

    @Test
    void answersInNoOtherMediaType() throws Exception {
        HttpResponse<String> response = send(request()
                .setHeader("Accept", "text/html")
                .POST(BodyPublishers.ofString("{\"query\": \"{__typename}\"}")));
        assertThat(response.statusCode()).isEqualTo(406);
    }

    @Test
    void graphiQLNeedsItsArtifact() {
        SubgraftServlet servlet =
                new SubgraftServlet(Library.standard(Database.H2).subgraft());
        assertThatThrownBy(() -> servlet.withGraphiQL("{ __typename }"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("GraphiQL is not on the class path; add io.subgraft:subgraft-graphiql");
    }
}
