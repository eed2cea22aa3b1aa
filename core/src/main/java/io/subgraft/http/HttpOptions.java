package io.subgraft.http;

import org.jspecify.annotations.Nullable;

/**
 * Holds the options of an HTTP endpoint. Immutable and thread-safe; each {@code with…} method returns a copy. Two objects with the
 * same options are equal.
 *
 * <pre>{@code
 * HttpOptions options = HttpOptions.standard().withGet().withPersistedQueries(1_000);
 * HttpServlet servlet = new SubgraftServlet(subgraft, options);
 * }</pre>
 */
public final class HttpOptions {

    private static final HttpOptions STANDARD = new HttpOptions(new Values(StatusProfile.DRAFT, false, null, 0, false));

    private final Values values;

    private HttpOptions(Values values) {
        this.values = values;
    }

    /**
     * Returns the default options: {@link StatusProfile#DRAFT}, POST only, no trusted documents, no persisted queries, no
     * causes.
     */
    public static HttpOptions standard() {
        return STANDARD;
    }

    /** Returns a copy with another status profile: the HTTP status of each kind of failure. */
    public HttpOptions withStatusProfile(StatusProfile profile) {
        return new HttpOptions(new Values(profile, values.get, values.trusted, values.persistedQueries, values.causes));
    }

    /**
     * Returns a copy that accepts queries by GET. To prevent CSRF, such a request must have a header that forms and links of
     * other sites cannot send, such as {@code GraphQL-Require-Preflight}. A mutation is rejected with status 405.
     */
    public HttpOptions withGet() {
        return new HttpOptions(
                new Values(values.profile, true, values.trusted, values.persistedQueries, values.causes));
    }

    /**
     * Returns a copy with trusted documents, which a request names by id or hash. Other documents are still executed unless they
     * are {@link TrustedDocuments#only()}.
     */
    public HttpOptions withTrustedDocuments(TrustedDocuments documents) {
        return new HttpOptions(
                new Values(values.profile, values.get, documents, values.persistedQueries, values.causes));
    }

    /**
     * Returns a copy with automatic persisted queries: a client sends a document once, and only its hash from then on. That
     * saves bandwidth; it does not restrict which documents are executed.
     *
     * @param documents the maximum number of documents to keep; the least recently used are dropped first; 0 disables persisted
     *     queries
     * @throws IllegalArgumentException if it is negative
     */
    public HttpOptions withPersistedQueries(int documents) {
        if (documents < 0) {
            throw new IllegalArgumentException("A store of " + documents + " documents");
        }
        return new HttpOptions(new Values(values.profile, values.get, values.trusted, documents, values.causes));
    }

    /**
     * Returns a copy for development: an error {@code INTERNAL_SERVER_ERROR} has {@code extensions.cause}, the chain of
     * exceptions. It is sent only to clients on the same machine that address {@code localhost} or its address, without a proxy
     * between.
     */
    public HttpOptions withCauses() {
        return new HttpOptions(new Values(values.profile, values.get, values.trusted, values.persistedQueries, true));
    }

    StatusProfile statusProfile() {
        return values.profile;
    }

    boolean acceptsGet() {
        return values.get;
    }

    @Nullable
    TrustedDocuments trustedDocuments() {
        return values.trusted;
    }

    int persistedQueries() {
        return values.persistedQueries;
    }

    boolean sendsCauses() {
        return values.causes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HttpOptions options && values.equals(options.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "HttpOptions"
                + values.toString().substring(Values.class.getSimpleName().length());
    }

    /** The options; a record, so that they compare by value. */
    private record Values(
            StatusProfile profile,
            boolean get,
            @Nullable TrustedDocuments trusted,
            int persistedQueries,
            boolean causes) {}
}
