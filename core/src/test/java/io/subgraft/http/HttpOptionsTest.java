package io.subgraft.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.Library;
import io.subgraft.database.Database;
import io.subgraft.security.Caller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the options of an endpoint change. */
class HttpOptionsTest {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String KNOWN = "{ book(id: 21) { title } }";
    private static final String HASH = Sha256.of(KNOWN);

    private final Library library = Library.standard(Database.H2);

    private GraphQLHttpHandler handler(HttpOptions options) {
        return new GraphQLHttpHandler(library.subgraft(), options);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String post(GraphQLHttpHandler handler, String body) throws IOException {
        return text(handler.post("application/json", GRAPHQL, stream(body)));
    }

    private static String text(HttpAnswer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.write(out);
        return answer.status() + " " + out.toString(StandardCharsets.UTF_8);
    }

    private static String get(GraphQLHttpHandler handler, Map<String, String> headers, Map<String, String> parameters)
            throws IOException {
        return text(handler.get(GRAPHQL, headers::get, Caller.NOBODY, parameters::get));
    }

    private static String apq(String query, String hash) {
        return "{" + query + "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash
                + "\"}}}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"query\": \"{ book(\"} | 400 | 200",
                "{\"query\": \"{ nothing }\"} | 400 | 200",
                "{\"query\": \"query ($i: ID!) { book(id: $i) { id } }\"} | 400 | 200",
                "{\"query\": 1} | 400 | 400",
                "{\"query\": | 400 | 400",
            })
    void theAuditProfileAnswersAsAuditsAsk(String body, int graphql, int json) throws Exception {
        GraphQLHttpHandler audit = handler(HttpOptions.standard().withStatusProfile(StatusProfile.AUDIT));
        assertThat(audit.post("application/json", GRAPHQL, stream(body)).status())
                .isEqualTo(graphql);
        assertThat(audit.post("application/json", "application/json", stream(body))
                        .status())
                .isEqualTo(json);
    }

    @Test
    void compressedBodiesAreRefused() throws Exception {
        HttpAnswer answer = handler(HttpOptions.standard())
                .post(
                        "application/json",
                        GRAPHQL,
                        name -> name.equals("content-encoding") ? "gzip" : null,
                        Caller.NOBODY,
                        stream("{}"));
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void queriesByGetNeedTheOptionAndAHeader() throws Exception {
        Map<String, String> header = Map.of("graphql-require-preflight", "1");
        Map<String, String> query =
                Map.of("query", "query ($id: ID!) { book(id: $id) { title } }", "variables", "{\"id\": \"21\"}");
        GraphQLHttpHandler get = handler(HttpOptions.standard().withGet());
        assertThat(get(get, header, query)).isEqualTo("200 {\"data\":{\"book\":{\"title\":\"Title 4\"}}}");
        assertThat(get(get, Map.of(), query)).startsWith("400 ").contains("BAD_REQUEST");
        assertThat(get(handler(HttpOptions.standard()), header, query)).startsWith("405 ");
        assertThat(get(get, header, Map.of("query", KNOWN, "variables", "[1]"))).startsWith("422 ");
        assertThat(get(get, header, Map.of())).startsWith("422 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mutation { x }", "query a { __typename } mutation { x }", "subscription { x }"})
    void nothingButQueriesByGet(String document) throws Exception {
        GraphQLHttpHandler get = handler(HttpOptions.standard().withGet());
        HttpAnswer answer = get.get(GRAPHQL, name -> "1", Caller.NOBODY, Map.of("query", document)::get);
        assertThat(text(answer)).startsWith("405 ").contains("METHOD_NOT_ALLOWED");
        assertThat(answer.headers()).containsEntry("Allow", "POST").containsEntry("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [{\"id\": \"b\", \"name\": \"B\", \"type\": \"query\", \"body\": \"{ book(id: 21) { title } }\"}]}",
                "{\"b\": \"{ book(id: 21) { title } }\"}"
            })
    void trustedDocumentsOfBothManifests(String manifest) throws Exception {
        TrustedDocuments documents = TrustedDocuments.manifest(stream(manifest));
        GraphQLHttpHandler prefer = handler(HttpOptions.standard().withTrustedDocuments(documents));
        GraphQLHttpHandler only = handler(HttpOptions.standard().withTrustedDocuments(documents.only()));
        for (GraphQLHttpHandler each : new GraphQLHttpHandler[] {prefer, only}) {
            assertThat(post(each, "{\"documentId\": \"b\"}")).startsWith("200 {\"data\"");
            assertThat(post(each, "{\"documentId\": \"sha256:" + HASH + "\"}")).startsWith("200 {\"data\"");
            assertThat(post(each, apq("", HASH))).startsWith("200 {\"data\"");
            assertThat(post(each, "{\"documentId\": \"x\"}")).contains("PERSISTED_QUERY_NOT_FOUND");
            assertThat(post(each, "{\"documentId\": \"b\", \"query\": \"{ __typename }\"}"))
                    .startsWith("422 ");
        }
        assertThat(post(prefer, "{\"query\": \"{ __typename }\"}")).startsWith("200 {\"data\"");
        assertThat(post(only, "{\"query\": \"{ __typename }\"}"))
                .startsWith("422 ")
                .contains("PERSISTED_QUERY_ID_REQUIRED");
        assertThat(post(only, "{\"query\": \"" + KNOWN + "\"}")).contains("PERSISTED_QUERY_ID_REQUIRED");
        String other = "{ __typename }";
        assertThat(post(only, apq("\"query\": \"" + other + "\", ", Sha256.of(other))))
                .contains("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[]", "{\"operations\": [{\"id\": \"a\"}]}", "{\"a\": 1}"})
    void manifestsThatAreNone(String manifest) {
        assertThatThrownBy(() -> TrustedDocuments.manifest(stream(manifest)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The manifest");
    }

    @Test
    void persistedQueriesAreOff() throws Exception {
        GraphQLHttpHandler off = handler(HttpOptions.standard());
        assertThat(post(off, apq("", HASH))).startsWith("422 ").contains("PERSISTED_QUERY_NOT_SUPPORTED");
    }

    @Test
    void persistedQueriesAreKeptUpToABound() throws Exception {
        GraphQLHttpHandler handler = handler(HttpOptions.standard().withPersistedQueries(1));
        String keep = apq("\"query\": \"" + KNOWN + "\", ", HASH);
        assertThat(post(handler, apq("", HASH))).startsWith("200 ").contains("PERSISTED_QUERY_NOT_FOUND");
        assertThat(post(handler, keep)).startsWith("200 {\"data\"");
        assertThat(post(handler, apq("", HASH))).startsWith("200 {\"data\"");
        String other = "{ __typename }";
        assertThat(post(handler, apq("\"query\": \"" + other + "\", ", Sha256.of(other))))
                .startsWith("200 {\"data\"");
        assertThat(post(handler, apq("", HASH))).contains("PERSISTED_QUERY_NOT_FOUND");
        assertThat(post(handler, apq("\"query\": \"" + other + "\", ", HASH))).startsWith("422 ");
        String invalid = "{ nothing }";
        assertThat(post(handler, apq("\"query\": \"" + invalid + "\", ", Sha256.of(invalid))))
                .startsWith("422 ");
        assertThat(post(handler, apq("", Sha256.of(invalid)))).contains("PERSISTED_QUERY_NOT_FOUND");
    }
}
