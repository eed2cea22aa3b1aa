package io.subgraft.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answer to an HTTP request, which {@link GraphQLHttpHandler} creates and a server sends.
 *
 * <pre>{@code
 * response.setStatus(answer.status());
 * response.setContentType(answer.contentType());
 * answer.headers().forEach(response::setHeader);
 * answer.write(response.getOutputStream());
 * }</pre>
 *
 * <p>Not thread-safe: one thread sends it.
 */
public final class HttpAnswer {

    private static final Map<String, String> COMMON =
            Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "no-store", "Vary", "Accept");

    private final int status;
    private final String contentType;
    private final Map<String, Object> body;

    HttpAnswer(int status, String contentType, Map<String, Object> body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the value of the header {@code Content-Type}. */
    public String contentType() {
        return contentType;
    }

    /** Returns the body in GraphQL's response format: {@code data}, {@code errors} and {@code extensions}. */
    public Map<String, Object> body() {
        return body;
    }

    /**
     * Returns the other headers by name. They forbid caching, because the answer depends on the caller, and tell browsers not to
     * take it for anything but JSON.
     */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>(COMMON);
        if (status == 405) {
            headers.put("Allow", "POST");
        }
        return headers;
    }

    /**
     * Writes the body as JSON in UTF-8; the stream stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        JsonWriter.write(out, body);
    }
}
