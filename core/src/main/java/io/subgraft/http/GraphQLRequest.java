package io.subgraft.http;

import graphql.ExecutionInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request.
 *
 * @param query the document; null if the request names it by id or hash
 * @param documentId the id of a trusted document; null if there is none
 * @param operationName the name of the operation; null if it names none
 * @param variables the variables, as values of JSON
 * @param extensions the extensions of the request, such as {@code persistedQuery}
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters">GraphQL over HTTP</a>
 */
record GraphQLRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, @Nullable Object> extensions) {

    /**
     * Reads a request from a JSON value. Unknown members are ignored, and null is treated as absent.
     *
     * @throws RequestException if a member is missing or of the wrong kind
     */
    static GraphQLRequest of(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> request)) {
            throw RequestException.unprocessable("A GraphQL request is a JSON object with the member query");
        }
        return new GraphQLRequest(
                string(request, "query"),
                string(request, "documentId"),
                string(request, "operationName"),
                map(request, "variables"),
                map(request, "extensions"));
    }

    /**
     * Reads a request from the parameters of a GET; {@code variables} and {@code extensions} are JSON.
     *
     * @throws RequestException if one is malformed or of the wrong kind
     */
    static GraphQLRequest of(Function<String, @Nullable String> parameters) throws IOException {
        Map<String, @Nullable Object> request = new HashMap<>();
        for (String member : List.of("query", "documentId", "operationName")) {
            request.put(member, parameters.apply(member));
        }
        for (String member : List.of("variables", "extensions")) {
            String json = parameters.apply(member);
            if (json != null && !json.isEmpty()) {
                request.put(member, JsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
            }
        }
        return of(request);
    }

    private static @Nullable String string(Map<?, ?> request, String member) {
        Object value = request.get(member);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw RequestException.unprocessable("The member " + member + " of the request must be a string");
    }

    @SuppressWarnings("unchecked") // an object of JSON has strings for keys
    private static Map<String, @Nullable Object> map(Map<?, ?> request, String member) {
        Object value = request.get(member);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw RequestException.unprocessable("The member " + member + " of the request must be an object");
    }

    ExecutionInput toExecutionInput(String document) {
        return ExecutionInput.newExecutionInput(document)
                .operationName(operationName)
                .variables(variables)
                .extensions(extensions)
                .build();
    }
}
