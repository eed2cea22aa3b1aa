package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.subgraft.database.Database;
import io.subgraft.http.GraphQLHttpHandler;
import io.subgraft.http.HttpAnswer;
import io.subgraft.security.Caller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Documents drawn from the schema, most of them spoilt, over HTTP and with all limits on: no answer is the server's fault, every
 * error has a code, and nothing is told that the caller may not know.
 */
class FuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20_261_122L);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 3_000);

    private static final List<Caller> CALLERS =
            List.of(Caller.NOBODY, new SecuredCaller("n1", 1, Set.of()), new SecuredCaller("n2", 2, Set.of("boss")));

    private static final List<String> HOSTILE = List.of(
            "null",
            "\"\"",
            "-1",
            "2147483648",
            "1e309",
            "[]",
            "{}",
            "{eq: null}",
            "\"' or 1=1 --\"",
            "\"\\u0000\"",
            "\"%_\"",
            "[[1]]",
            "$none",
            "@skip(if: true)",
            "... on Person { wage }",
            "__schema { types { name } }",
            "true",
            "NaN",
            "\"\uD800\"");

    private final Random random = new Random(SEED);

    @Test
    void nothingBreaksAndNothingLeaks() throws IOException {
        int refused = 0;
        try (Booted booted = new Booted(SecuredModel.MODEL, Database.H2, SecuredModel.CLASSES)
                .with(new SecuredRows(SEED).sql(null).toArray(String[]::new))) {
            GraphQLHttpHandler http = new GraphQLHttpHandler(booted.subgraft());
            RandomDocuments documents =
                    new RandomDocuments(booted.subgraft().schema(), random, SecurityOracleTest.VALUES);
            for (int i = 0; i < REQUESTS; i++) {
                String document = random.nextInt(4) == 0 ? documents.next() : spoilt(documents.next());
                Caller caller = CALLERS.get(random.nextInt(CALLERS.size()));
                HttpAnswer answer = http.post("application/json", null, name -> null, caller, body(document));
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                answer.write(text);
                String json = text.toString(StandardCharsets.UTF_8);
                assertThat(answer.status()).as(document).isLessThan(500);
                assertThat(json)
                        .as(document)
                        .doesNotContain(
                                "INTERNAL_SERVER_ERROR",
                                "guardedremark",
                                "guardeddoor",
                                ":99000",
                                "tenant",
                                "secured.",
                                "hibernate",
                                "Exception",
                                "select ");
                refused += everyErrorHasItsCode(json, document) ? 1 : 0;
            }
        }
        assertThat(refused).as("refused").isBetween(REQUESTS / 10, REQUESTS - REQUESTS / 10);
    }

    @SuppressWarnings("unchecked")
    private static boolean everyErrorHasItsCode(String json, String document) {
        List<Map<String, Map<String, Object>>> errors =
                (List<Map<String, Map<String, Object>>>) ((Map<String, Object>) Json.parse(json)).get("errors");
        if (errors == null) {
            return false;
        }
        assertThat(errors)
                .as(document)
                .allSatisfy(each -> assertThat(each.get("extensions")).containsKey("code"));
        return true;
    }

    private static ByteArrayInputStream body(String document) {
        String json =
                "{\"query\":\"" + new String(JsonStringEncoder.getInstance().quoteAsString(document)) + "\"}";
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A part is taken out, doubled, moved, or becomes something hostile. */
    private String spoilt(String document) {
        String[] words = document.split(" ");
        int place = random.nextInt(words.length);
        int other = random.nextInt(words.length);
        switch (random.nextInt(5)) {
            case 0 -> words[place] = "";
            case 1 -> words[place] = words[place] + " " + words[place];
            case 2 -> {
                String moved = words[place];
                words[place] = words[other];
                words[other] = moved;
            }
            case 3 ->
                words[place] = words[place].replaceAll(
                        "[A-Za-z0-9\"]+",
                        HOSTILE.get(random.nextInt(HOSTILE.size()))
                                .replace("\\", "\\\\")
                                .replace("$", "\\$"));
            default -> words[place] = HOSTILE.get(random.nextInt(HOSTILE.size()));
        }
        return String.join(" ", words);
    }
}
