package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import io.subgraft.http.GraphQLHttpHandler;
import io.subgraft.http.HttpAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a gateway sends, nothing falls over, no neighbour is lost, and every error has a code. */
class RepresentationsFuzzTest {

    private static final int ITEMS = 10_000;
    private static final int PARTS = 1_000;

    /** What is wrong with a representation of a part, by its number. */
    private static final List<Function<Integer, String>> WRONG = List.of(
            id -> "{}",
            id -> "[]",
            id -> "7",
            id -> "\"Part\"",
            id -> "true",
            id -> "{\"id\": \"" + id + "\"}",
            id -> "{\"__typename\": null, \"id\": \"" + id + "\"}",
            id -> "{\"__typename\": {\"a\": 1}, \"id\": \"" + id + "\"}",
            id -> "{\"__typename\": \"Query\", \"id\": \"" + id + "\"}",
            id -> "{\"__typename\": \"_Entity\", \"id\": \"" + id + "\"}",
            id -> "{\"__typename\": \"PartConnection\", \"id\": \"" + id + "\"}",
            id -> "{\"__typename\": \"Part\"}",
            id -> "{\"__typename\": \"Part\", \"id\": null}",
            id -> "{\"__typename\": \"Part\", \"id\": \"\"}",
            id -> "{\"__typename\": \"Part\", \"id\": \"0" + id + "\"}",
            id -> "{\"__typename\": \"Part\", \"id\": \"99999999999999999999\"}",
            id -> "{\"__typename\": \"Part\", \"id\": 1.5}",
            id -> "{\"__typename\": \"Part\", \"id\": false}",
            id -> "{\"__typename\": \"Part\", \"id\": {\"id\": \"" + id + "\"}}",
            id -> "{\"__typename\": \"Part\", \"id\": [\"" + id + "\"]}",
            id -> "{\"__typename\": \"Part\", \"serial\": " + id + "}",
            id -> "{\"__typename\": \"Part\", \"serial\": 1, \"maker\": null}",
            id -> "{\"__typename\": \"Part\", \"serial\": 1, \"maker\": [{\"code\": \"m1\"}]}",
            id -> "{\"__typename\": \"Part\", \"serial\": 2147483648, \"maker\": {\"code\": \"m1\"}}");

    /** What is right, though it may look odd, and what it answers. */
    private static final List<Function<Integer, String>> RIGHT = List.of(
            id -> "{\"__typename\": \"Part\", \"id\": \"" + id + "\"}",
            id -> "{\"__typename\": \"Part\", \"id\": " + id + "}",
            id -> "{\"id\": \"" + id + "\", \"sku\": \"nobody's\", \"__typename\": \"Part\"}",
            id -> "{\"__typename\": \"Part\", \"sku\": \"sku-" + id + "\", \"extra\": {\"deep\": [1, null]}}",
            id -> "{\"__typename\": \"Part\", \"id\": null, \"sku\": \"sku-" + id + "\"}",
            id -> "{\"__typename\": \"Part\", \"serial\": " + id % 100 + ", \"maker\": {\"code\": \"m" + id / 100
                    + "\"}}");

    private final Random random = new Random(20_260_101);

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "POSTGRESQL"})
    void tenThousandOfAllKinds(Database database) throws IOException {
        Parts parts = Parts.standard(database);
        List<String> items = new ArrayList<>();
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            int id = random.nextInt(PARTS);
            int kind = random.nextInt(4);
            List<Function<Integer, String>> kinds = kind == 0 ? WRONG : RIGHT;
            items.add(kinds.get(random.nextInt(kinds.size())).apply(id));
            expected.add(kind == 0 ? null : id);
        }
        HttpAnswer answer = ask(parts, items);
        assertThat(answer.status()).isEqualTo(200);
        List<?> found = (List<?>) ((Map<?, ?>) answer.body().get("data")).get("_entities");
        assertThat(found).hasSize(ITEMS);
        for (int i = 0; i < ITEMS; i++) {
            String id = found.get(i) == null ? null : (String) ((Map<?, ?>) found.get(i)).get("id");
            assertThat(id)
                    .as(items.get(i))
                    .isEqualTo(expected.get(i) == null ? null : expected.get(i).toString());
        }
        List<?> errors = (List<?>) answer.body().get("errors");
        assertThat(errors)
                .hasSize((int) expected.stream().filter(each -> each == null).count())
                .allSatisfy(error -> assertThat(((Map<?, ?>) ((Map<?, ?>) error).get("extensions")).get("code"))
                        .isEqualTo("BAD_USER_INPUT"));
        assertThat(parts.statements()).hasSize(3);
    }

    @Test
    void whatIsNoListOfRepresentationsIsRefusedAsAWhole() throws IOException {
        Parts parts = Parts.standard(Database.H2);
        for (String body : List.of("null", "7", "[null]", "[{\"__typename\": \"Part\", \"id\": \"1\"}, null]")) {
            HttpAnswer answer = ask(parts, body);
            assertThat(answer.status()).as(body).isBetween(200, 499);
            List<?> errors = (List<?>) answer.body().get("errors");
            assertThat(errors)
                    .as(body)
                    .isNotEmpty()
                    .allSatisfy(error -> assertThat(((Map<?, ?>) ((Map<?, ?>) error).get("extensions")).get("code"))
                            .isEqualTo("BAD_USER_INPUT"));
        }
    }

    private static HttpAnswer ask(Parts parts, List<String> items) throws IOException {
        return ask(parts, "[" + String.join(",", items) + "]");
    }

    private static HttpAnswer ask(Parts parts, String representations) throws IOException {
        String query = "query($r: [_Any!]!) { _entities(representations: $r) { ... on Part { id } } }";
        String body = "{\"query\": \"" + query + "\", \"variables\": {\"r\": " + representations + "}}";
        return parts.asks(() -> new GraphQLHttpHandler(parts.subgraft())
                .post(
                        "application/json",
                        "application/json",
                        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
    }
}
