package io.subgraft.http;

import graphql.ExecutionInput;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request as its JSON says it.
 *
 * @param query the document
 * @param operationName which of its operations; null where it has one only
 * @param variables the variables, as JSON has them
 * @param extensions what the client adds for agreements of its own
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters">GraphQL over HTTP</a>
 */
record GraphQLRequest(
        String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, @Nullable Object> extensions) {

    /**
     * The request in a JSON value. Members that are unknown are ignored, and null is as good as absent.
     *
     * @throws RequestException if a member is missing or of the wrong kind
     */
    static GraphQLRequest of(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> request)) {
            throw RequestException.unprocessable("A GraphQL request is a JSON object with the member query");
        }
        if (!(request.get("query") instanceof String query)) {
            throw RequestException.unprocessable("The member query of the request must be a string");
        }
        Object operationName = request.get("operationName");
        if (operationName != null && !(operationName instanceof String)) {
            throw RequestException.unprocessable("The member operationName of the request must be a string");
        }
        return new GraphQLRequest(query, (String) operationName, map(request, "variables"), map(request, "extensions"));
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

    ExecutionInput toExecutionInput() {
        return ExecutionInput.newExecutionInput(query)
                .operationName(operationName)
                .variables(variables)
                .extensions(extensions)
                .build();
    }
}
