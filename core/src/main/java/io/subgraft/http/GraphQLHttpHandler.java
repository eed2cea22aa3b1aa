package io.subgraft.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.subgraft.Subgraft;
import io.subgraft.error.ErrorCode;
import io.subgraft.error.Errors;
import io.subgraft.error.LimitException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers GraphQL requests, whatever server received them.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
public final class GraphQLHttpHandler {

    /** Faults of the request as a whole: the operation was not begun. */
    private static final Map<String, Integer> STATUS = Map.of(
            ErrorCode.BAD_REQUEST.name(), 400,
            ErrorCode.GRAPHQL_PARSE_FAILED.name(), 400,
            ErrorCode.GRAPHQL_VALIDATION_FAILED.name(), 422,
            ErrorCode.OPERATION_RESOLUTION_FAILURE.name(), 422,
            ErrorCode.BAD_USER_INPUT.name(), 422);

    private final Subgraft subgraft;
    private final Set<String> headersAsked;

    public GraphQLHttpHandler(Subgraft subgraft) {
        this.subgraft = subgraft;
        this.headersAsked = subgraft.headers();
    }

    /**
     * Answers a request whose method is POST.
     *
     * @param contentType the header Content-Type; null where it is absent
     * @param accept the header Accept; null where it is absent
     * @param body the body; read to its end unless it is too long
     * @throws IOException if the body cannot be read
     */
    public HttpAnswer post(@Nullable String contentType, @Nullable String accept, InputStream body) throws IOException {
        return post(contentType, accept, name -> null, body);
    }

    /**
     * Answers a request whose method is POST.
     *
     * @param contentType the header Content-Type; null where it is absent
     * @param accept the header Accept; null where it is absent
     * @param headers any other header by its name; null where it is absent
     * @param body the body; read to its end unless it is too long
     * @throws IOException if the body cannot be read
     */
    public HttpAnswer post(
            @Nullable String contentType, @Nullable String accept, RequestHeaders headers, InputStream body)
            throws IOException {
        MediaType mediaType = MediaType.accepted(accept);
        if (mediaType == null) {
            return refused(406, MediaType.JSON, "The response can be application/graphql-response+json");
        }
        if (!MediaType.isJson(contentType)) {
            return refused(415, mediaType, "The body of the request must be application/json in UTF-8");
        }
        try {
            GraphQLRequest request = GraphQLRequest.of(JsonReader.read(new LimitedInput(body, subgraft.limits())));
            ExecutionInput input = request.toExecutionInput();
            for (String name : headersAsked) {
                String value = headers.find(name);
                if (value != null) {
                    input.getGraphQLContext().put(name, value);
                }
            }
            ExecutionResult result = subgraft.execute(input);
            return new HttpAnswer(status(result), mediaType.header(), result.toSpecification());
        } catch (LimitException tooLong) {
            return answer(413, mediaType, Errors.of(tooLong));
        } catch (RequestException fault) {
            return refused(fault.status(), mediaType, String.valueOf(fault.getMessage()));
        } catch (RuntimeException unexpected) {
            return answer(500, mediaType, Errors.unexpected(unexpected));
        }
    }

    /** The answer to a request of any other method. */
    public HttpAnswer methodNotAllowed() {
        return refused(405, MediaType.JSON, "Requests are served by POST");
    }

    private static int status(ExecutionResult result) {
        if (result.isDataPresent()) {
            return 200;
        }
        return result.getErrors().stream()
                .map(GraphQLError::getExtensions)
                .map(extensions -> STATUS.getOrDefault(String.valueOf(extensions.get("code")), 500))
                .findFirst()
                .orElse(500);
    }

    private static HttpAnswer refused(int status, MediaType mediaType, String message) {
        return answer(status, mediaType, Errors.of(ErrorCode.BAD_REQUEST, message));
    }

    private static HttpAnswer answer(int status, MediaType mediaType, GraphQLError error) {
        return new HttpAnswer(status, mediaType.header(), Map.of("errors", List.of(error.toSpecification())));
    }
}
