package io.subgraft.samples.benchmarks.soak;

import java.util.Random;

/**
 * A request.
 *
 * @param kind what kind of it
 * @param body the body
 * @param status the status that it must be answered with
 * @param part what must be in the answer
 */
record Asked(String kind, String body, int status, String part) {

    /** In the place of a status: whoever asks does not wait for the answer. */
    static final int NOBODY_WAITS = -1;

    private static final String PAGE =
            "query ($n: Int) { books(first: $n, orderBy: [{price: DESC}]) { totalCount nodes { id title"
                    + " author { name } reviews(first: 2) { nodes { rating } } } } }";

    static Asked any(Random random) {
        int of = random.nextInt(100);
        if (of < 60) {
            return valid(random);
        }
        if (of < 75) {
            return hostile(random);
        }
        return of < 90 ? tooMuch(random) : new Asked("left", page(2_000), NOBODY_WAITS, "");
    }

    private static String request(String document, String variables) {
        return "{\"query\": \"" + document.replace("\\", "\\\\").replace("\"", "\\\"") + "\", \"variables\": "
                + variables + "}";
    }

    private static String page(int rows) {
        return request(PAGE, "{\"n\": " + rows + "}");
    }

    private static Asked valid(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Asked("valid", page(1 + random.nextInt(50)), 200, "\"totalCount\"");
            case 1 -> {
                int id = 1 + random.nextInt(1_000);
                yield new Asked(
                        "valid",
                        request("query ($id: ID!) { book(id: $id) { id author { name } } }", "{\"id\": " + id + "}"),
                        200,
                        "\"id\":\"" + id + "\"");
            }
            case 2 -> {
                // Of these there are more than are kept.
                String alias = "a" + random.nextInt(1_000_000);
                yield new Asked(
                        "valid",
                        request(
                                "{ " + alias
                                        + ": authors(first: 3, where: {name: {contains: \"a\"}}) { nodes { id } } }",
                                "{}"),
                        200,
                        "\"" + alias + "\"");
            }
            default ->
                new Asked(
                        "valid",
                        request(
                                "{ books { aggregate { groupBy(by: [{published: YEAR}], first: 5) { count } } } }",
                                "{}"),
                        200,
                        "\"count\"");
        };
    }

    private static Asked hostile(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Asked("hostile", "{\"query\": \"{ books {", 400, "BAD_REQUEST");
            case 1 -> new Asked("hostile", request("{ books(", "{}"), 400, "GRAPHQL_PARSE_FAILED");
            case 2 -> new Asked("hostile", request("{ none" + random.nextInt(1_000_000) + " }", "{}"), 422, "GRAPHQL_");
            case 3 ->
                new Asked("hostile", request("{ book(id: \"' or 1=1 --\") { id } }", "{}"), 200, "BAD_USER_INPUT");
            default ->
                new Asked(
                        "hostile",
                        request("query ($n: Int) { books(first: $n) { totalCount } }", "{\"n\": {}}"),
                        422,
                        "BAD_USER_INPUT");
        };
    }

    private static Asked tooMuch(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Asked("too much", page(10_000), 422, "COST_ESTIMATED_TOO_EXPENSIVE");
            case 1 ->
                new Asked(
                        "too much",
                        request(
                                "{ author(id: 1) " + "{ books { nodes { author ".repeat(9) + "{ id }"
                                        + " } } }".repeat(9) + " }",
                                "{}"),
                        422,
                        "MAX_DEPTH_LIMIT");
            case 2 -> new Asked("too much", request("{ a " + "a ".repeat(4_000) + "}", "{}"), 400, "MAX_TOKENS_LIMIT");
            default ->
                new Asked("too much", request("{ a } #" + "x".repeat(120_000), "{}"), 400, "MAX_CHARACTERS_LIMIT");
        };
    }
}
