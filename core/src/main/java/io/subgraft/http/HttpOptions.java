package io.subgraft.http;

import org.jspecify.annotations.Nullable;

/**
 * Holds the options of an HTTP endpoint. Immutable and thread-safe; its methods return a copy.
 *
 * <pre>{@code
 * HttpOptions options = HttpOptions.standard().withGet().withPersistedQueries(1_000);
 * HttpServlet servlet = new SubgraftServlet(subgraft, options);
 * }</pre>
 *
 * @param profile the HTTP status of each kind of failure
 * @param get whether queries are accepted by GET
 * @param trusted the trusted documents, or null for none
 * @param persisted the maximum number of automatic persisted queries to keep; 0 disables them
 * @param causes whether unexpected errors contain their causes, for clients on the same machine
 */
public record HttpOptions(
        StatusProfile profile, boolean get, @Nullable TrustedDocuments trusted, int persisted, boolean causes) {

    public HttpOptions {
        if (persisted < 0) {
            throw new IllegalArgumentException("A store of " + persisted + " documents");
        }
    }

    /**
     * Returns the default options: {@link StatusProfile#DRAFT}, POST only, no trusted documents, no persisted queries, no
     * causes.
     */
    public static HttpOptions standard() {
        return new HttpOptions(StatusProfile.DRAFT, false, null, 0, false);
    }

    /** Returns a copy with another status profile. */
    public HttpOptions with(StatusProfile other) {
        return new HttpOptions(other, get, trusted, persisted, causes);
    }

    /**
     * Returns a copy that accepts queries by GET. To prevent CSRF, such a request must have a header that forms and links of
     * other sites cannot send, such as {@code GraphQL-Require-Preflight}. A mutation is rejected with status 405.
     */
    public HttpOptions withGet() {
        return new HttpOptions(profile, true, trusted, persisted, causes);
    }

    /**
     * Returns a copy with trusted documents, which a request names by id or hash. Other documents are still executed unless they
     * are {@link TrustedDocuments#only()}.
     */
    public HttpOptions with(TrustedDocuments documents) {
        return new HttpOptions(profile, get, documents, persisted, causes);
    }

    /**
     * Returns a copy with automatic persisted queries: a client sends a document once, and only its hash from then on. That
     * saves bandwidth; it does not restrict which documents are executed.
     *
     * @param documents the maximum number of documents to keep, 0 or more; the least recently used are dropped first
     * @throws IllegalArgumentException if it is negative
     */
    public HttpOptions withPersistedQueries(int documents) {
        return new HttpOptions(profile, get, trusted, documents, causes);
    }

    /**
     * Returns a copy for development: an error {@code INTERNAL_SERVER_ERROR} has {@code extensions.cause}, the chain of
     * exceptions. It is sent only to clients on the same machine that address {@code localhost} or its address, without a proxy
     * between.
     */
    public HttpOptions withCauses() {
        return new HttpOptions(profile, get, trusted, persisted, true);
    }
}
