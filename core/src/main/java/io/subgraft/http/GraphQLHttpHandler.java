package io.subgraft.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.subgraft.Subgraft;
import io.subgraft.error.ErrorCode;
import io.subgraft.error.Errors;
import io.subgraft.error.LimitException;
import io.subgraft.internal.requirement.Requirements;
import io.subgraft.security.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers GraphQL requests over HTTP, for servers without servlets. Thread-safe.
 *
 * <pre>{@code
 * GraphQLHttpHandler handler = new GraphQLHttpHandler(subgraft);
 * HttpAnswer answer = handler.post(contentType, accept, body);
 * }</pre>
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
public final class GraphQLHttpHandler {

    /** Headers that a browser sends to another site only after a preflight request. */
    private static final List<String> PREFLIGHT =
            List.of("graphql-require-preflight", "apollo-require-preflight", "x-apollo-operation-name");

    private final Subgraft subgraft;
    private final Set<String> headersAsked;
    private final HttpOptions options;
    private final DocumentSource documents;

    public GraphQLHttpHandler(Subgraft subgraft) {
        this(subgraft, HttpOptions.standard());
    }

    /** @throws IllegalStateException if the library that reads JSON is missing; the message names it */
    public GraphQLHttpHandler(Subgraft subgraft, HttpOptions options) {
        Requirements.ofHttp();
        this.subgraft = subgraft;
        this.headersAsked = subgraft.headers();
        this.options = options;
        this.documents = new DocumentSource(options);
    }

    /**
     * Answers a request whose method is POST.
     *
     * @param contentType the header Content-Type; null if it is absent
     * @param accept the header Accept; null if it is absent
     * @param body the body; read to its end unless it is too long
     * @throws IOException if the body cannot be read
     */
    public HttpAnswer post(@Nullable String contentType, @Nullable String accept, InputStream body) throws IOException {
        return post(contentType, accept, name -> null, Caller.NOBODY, body);
    }

    /**
     * Answers a request whose method is POST.
     *
     * @param contentType the header Content-Type; null if it is absent
     * @param accept the header Accept; null if it is absent
     * @param headers any other header by its name; null if it is absent
     * @param caller the caller of the request
     * @param body the body; read to its end unless it is too long
     * @throws IOException if the body cannot be read
     */
    public HttpAnswer post(
            @Nullable String contentType,
            @Nullable String accept,
            RequestHeaders headers,
            Caller caller,
            InputStream body)
            throws IOException {
        if (!MediaType.isJson(contentType) || !isPlain(headers.find("content-encoding"))) {
            MediaType mediaType = MediaType.accepted(accept);
            return refused(
                    415,
                    mediaType == null ? MediaType.JSON : mediaType,
                    "The body of the request must be application/json in UTF-8, not compressed");
        }
        return answer(
                accept,
                headers,
                caller,
                () -> GraphQLRequest.of(JsonReader.read(new LimitedInput(body, subgraft.limits()))),
                subgraft::execute);
    }

    /** Returns whether queries are accepted by GET. */
    public boolean servesGet() {
        return options.acceptsGet();
    }

    /**
     * Answers a GET request if the options accept them. Mutations are rejected.
     *
     * @param accept the header Accept; null if it is absent
     * @param headers any other header by its name; null if it is absent
     * @param caller the caller of the request
     * @param parameters the parameters of the address by name; null if one is absent
     * @throws IOException never, since nothing is read
     */
    public HttpAnswer get(
            @Nullable String accept,
            RequestHeaders headers,
            Caller caller,
            Function<String, @Nullable String> parameters)
            throws IOException {
        if (!options.acceptsGet()) {
            return methodNotAllowed();
        }
        if (PREFLIGHT.stream().allMatch(name -> isBlank(headers.find(name)))) {
            return refused(400, MediaType.JSON, "A request by GET must have the header GraphQL-Require-Preflight");
        }
        return answer(accept, headers, caller, () -> GraphQLRequest.of(parameters), subgraft::executeQuery);
    }

    /** Returns the answer to a request with any other method: status 405. */
    public HttpAnswer methodNotAllowed() {
        return answer(405, MediaType.JSON, Errors.of(ErrorCode.METHOD_NOT_ALLOWED, "Requests are served by POST"));
    }

    private HttpAnswer answer(
            @Nullable String accept,
            RequestHeaders headers,
            Caller caller,
            RequestReader reader,
            Function<ExecutionInput, ExecutionResult> engine)
            throws IOException {
        MediaType mediaType = MediaType.accepted(accept);
        if (mediaType == null) {
            return refused(406, MediaType.JSON, "The response can be application/graphql-response+json");
        }
        try {
            GraphQLRequest request = reader.read();
            String document = documents.document(request);
            ExecutionInput input = request.toExecutionInput(document);
            input.getGraphQLContext().put(Caller.class, caller);
            for (String name : headersAsked) {
                String value = headers.find(name);
                if (value != null) {
                    input.getGraphQLContext().put(name, value);
                }
            }
            ExecutionResult executed = engine.apply(input);
            ExecutionResult result = sendsCauses(headers) ? Errors.withCauses(executed) : executed;
            if (result.isDataPresent()) {
                documents.executed(request, document);
            }
            return new HttpAnswer(
                    options.statusProfile().status(result, mediaType), mediaType.header(), result.toSpecification());
        } catch (LimitException tooLong) {
            return answer(413, mediaType, Errors.of(tooLong));
        } catch (RequestException fault) {
            return answer(
                    fault.status(options.statusProfile(), mediaType),
                    mediaType,
                    Errors.of(fault.code(), String.valueOf(fault.getMessage())));
        } catch (RuntimeException | StackOverflowError unexpected) {
            GraphQLError error = Errors.unexpected(unexpected);
            return answer(500, mediaType, sendsCauses(headers) ? Errors.withCause(error) : error);
        }
    }

    private boolean sendsCauses(RequestHeaders headers) {
        return options.sendsCauses() && headers.isLocal();
    }

    private static boolean isPlain(@Nullable String encoding) {
        return encoding == null
                || encoding.isBlank()
                || encoding.trim().toLowerCase(Locale.ROOT).equals("identity");
    }

    private static boolean isBlank(@Nullable String header) {
        return header == null || header.isBlank();
    }

    private static HttpAnswer refused(int status, MediaType mediaType, String message) {
        return answer(status, mediaType, Errors.of(ErrorCode.BAD_REQUEST, message));
    }

    private static HttpAnswer answer(int status, MediaType mediaType, GraphQLError error) {
        return new HttpAnswer(status, mediaType.header(), Map.of("errors", List.of(error.toSpecification())));
    }

    /** Reads the request. */
    private interface RequestReader {
        GraphQLRequest read() throws IOException;
    }
}
