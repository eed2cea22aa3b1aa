package io.subgraft.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to answer to an HTTP request.
 *
 * @param status the status
 * @param contentType the header Content-Type
 * @param body the body, as GraphQL's response format has it
 */
public record HttpAnswer(int status, String contentType, Map<String, Object> body) {

    private static final Map<String, String> COMMON =
            Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "no-store", "Vary", "Accept");

    /** The other headers. Answers are those of one client at one time, and nothing but JSON. */
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
