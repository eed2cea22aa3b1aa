package io.subgraft.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared does the same work: every contender answers with the same data. */
class ComparisonTest {

    private static Store store;

    @BeforeAll
    static void fill() throws Exception {
        store = Store.own();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(Query.class)
    void theSameData(Query query) throws Exception {
        ByteArrayOutputStream byHand = new ByteArrayOutputStream();
        new Jdbc(store.pool()).answer(query, byHand);
        ByteArrayOutputStream served = new ByteArrayOutputStream();
        new Comparison(store).subgraft(query, served);
        assertThat(bare(json(served))).isEqualTo(bare(json(byHand)));
        ByteArrayOutputStream loaded = new ByteArrayOutputStream();
        new Entities(store.sessionFactory()).answer(query, loaded);
        assertThat(bare(json(loaded))).isEqualTo(bare(json(byHand)));
    }

    @Test
    void hostsReturnTheSame() {
        assertThat(new Hosts(store).check()).isEqualTo(1_000);
    }

    @Test
    void theServerServes() throws Exception {
        var server = Benchmarks.server(store, 0);
        server.start();
        try {
            var request = java.net.http.HttpRequest.newBuilder(server.getURI().resolve("/graphql"))
                    .header("Content-Type", "application/json")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"query\":\"{ book(id: 1) { id } }\"}"))
                    .build();
            var answer = java.net.http.HttpClient.newHttpClient()
                    .send(request, java.net.http.HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).isEqualTo("{\"data\":{\"book\":{\"id\":\"1\"}}}");
        } finally {
            server.stop();
        }
    }

    /** Without the pages around the rows. */
    private static Object bare(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ComparisonTest::bare).toList();
        }
        if (value instanceof Map<?, ?> map) {
            if (map.keySet().equals(java.util.Set.of("nodes"))) {
                return bare(map.get("nodes"));
            }
            Map<Object, Object> bare = new LinkedHashMap<>();
            map.forEach((key, member) -> bare.put(key, bare(member)));
            return bare;
        }
        return value;
    }

    private static Object json(ByteArrayOutputStream text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text.toByteArray())) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.getText();
    }
}
