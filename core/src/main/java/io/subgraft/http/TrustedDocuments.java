package io.subgraft.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the documents that an application's own clients send, known at build time. Immutable and thread-safe. */
public final class TrustedDocuments {

    private final Map<String, String> byId;
    private final boolean only;

    private TrustedDocuments(Map<String, String> byId, boolean only) {
        this.byId = Map.copyOf(byId);
        this.only = only;
    }

    /**
     * Reads a manifest of Apollo's tools or of Relay's compiler: an object whose member {@code operations} lists each {@code id}
     * and {@code body}, or an object that maps each id to a document. Requests may also use the SHA-256 hash of a document.
     *
     * @param json the manifest in UTF-8; stays open
     * @throws IllegalArgumentException if it has neither form
     * @throws IOException if it cannot be read
     */
    public static TrustedDocuments manifest(InputStream json) throws IOException {
        Object manifest;
        try {
            manifest = JsonReader.read(json);
        } catch (RequestException malformed) {
            throw new IllegalArgumentException("The manifest is not JSON", malformed);
        }
        Map<String, String> byId = new HashMap<>();
        if (manifest instanceof Map<?, ?> apollo && apollo.get("operations") instanceof List<?> operations) {
            for (Object each : operations) {
                Map<?, ?> operation = each instanceof Map<?, ?> object ? object : Map.of();
                add(byId, operation.get("id"), operation.get("body"));
            }
        } else if (manifest instanceof Map<?, ?> relay) {
            relay.forEach((id, text) -> add(byId, id, text));
        } else {
            throw new IllegalArgumentException("The manifest is no object");
        }
        return new TrustedDocuments(byId, false);
    }

    private static void add(Map<String, String> byId, @Nullable Object id, @Nullable Object text) {
        if (!(id instanceof String key) || !(text instanceof String document)) {
            throw new IllegalArgumentException("The manifest has an operation without an id or a text");
        }
        byId.put(key, document);
        byId.put(Sha256.of(document), document);
    }

    /** Returns a copy that allows no other documents: a request that contains a document is rejected, even if the document is known. */
    public TrustedDocuments only() {
        return new TrustedDocuments(byId, true);
    }

    boolean isOnly() {
        return only;
    }

    /** Returns the document of an id, or of a hash after {@code sha256:}; null if it is unknown. */
    @Nullable
    String find(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        return lower.startsWith("sha256:") ? byId.get(lower.substring("sha256:".length())) : byId.get(id);
    }
}
