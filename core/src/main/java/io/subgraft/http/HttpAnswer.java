package io.subgraft.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * What to answer to an HTTP request.
 *
 * @param status the status
 * @param contentType the header Content-Type
 * @param body the body, as GraphQL's response format has it
 */
public record HttpAnswer(int status, String contentType, Map<String, Object> body) {

    /**
     * Writes the body as JSON in UTF-8; the stream stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        JsonWriter.write(out, body);
    }
}
