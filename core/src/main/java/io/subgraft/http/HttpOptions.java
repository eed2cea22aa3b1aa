package io.subgraft.http;

import org.jspecify.annotations.Nullable;

/**
 * The options of an endpoint. They are immutable.
 *
 * @param profile which status says what
 * @param get whether queries are served by GET, too
 * @param trusted the documents that are known by their ids; null for none
 * @param persisted how many documents clients may have kept under their hashes; 0 for none
 * @param causes whether unexpected errors tell clients on this machine why they occurred
 */
public record HttpOptions(
        StatusProfile profile, boolean get, @Nullable TrustedDocuments trusted, int persisted, boolean causes) {

    public HttpOptions {
        if (persisted < 0) {
            throw new IllegalArgumentException("A store of " + persisted + " documents");
        }
    }

    /** What holds unless said otherwise: the statuses of the draft, POST only, documents as they come. */
    public static HttpOptions standard() {
        return new HttpOptions(StatusProfile.DRAFT, false, null, 0, false);
    }

    /** The same with the statuses of another profile. */
    public HttpOptions with(StatusProfile other) {
        return new HttpOptions(other, get, trusted, persisted, causes);
    }

    /**
     * The same with queries by GET. A request must have a header that no form and no link of another site can send, such as
     * {@code GraphQL-Require-Preflight}.
     */
    public HttpOptions withGet() {
        return new HttpOptions(profile, true, trusted, persisted, causes);
    }

    /** The same with documents that are known by their ids. */
    public HttpOptions with(TrustedDocuments documents) {
        return new HttpOptions(profile, get, documents, persisted, causes);
    }

    /**
     * The same with automatic persisted queries: a client sends a document once, and its hash from then on. That saves bytes; it
     * guards nothing.
     *
     * @param documents how many are kept; those not asked for longest go first
     */
    public HttpOptions withPersistedQueries(int documents) {
        return new HttpOptions(profile, get, trusted, documents, causes);
    }

    /**
     * The same for development: an error {@code INTERNAL_SERVER_ERROR} has {@code extensions.cause}, the exceptions that led to it.
     * Only clients on this machine are told, that ask for it by the name {@code localhost} or its address and come by no proxy.
     */
    public HttpOptions withCauses() {
        return new HttpOptions(profile, get, trusted, persisted, true);
    }
}
