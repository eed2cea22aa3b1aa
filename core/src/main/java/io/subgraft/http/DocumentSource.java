package io.subgraft.http;

import io.subgraft.error.ErrorCode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the document of a request, which may be sent or be known by an id or a hash. */
final class DocumentSource {

    private final @Nullable TrustedDocuments trusted;
    private final @Nullable PersistedQueries persisted;

    DocumentSource(HttpOptions options) {
        this.trusted = options.trustedDocuments();
        this.persisted = options.persistedQueries() > 0 ? new PersistedQueries(options.persistedQueries()) : null;
    }

    /** @throws RequestException if there is none, or it is not to be executed */
    String document(GraphQLRequest request) {
        String id = request.documentId();
        String hash = hash(request);
        String query = request.query();
        if (query != null && id != null) {
            throw RequestException.unprocessable("A request has either a query or a documentId");
        }
        String known =
                trusted == null ? null : id != null ? trusted.find(id) : hash != null ? trusted.find(hash) : null;
        if (known != null) {
            return known;
        }
        if (trusted != null && trusted.isOnly()) {
            throw id != null || hash != null ? notFound() : idRequired();
        }
        if (id != null) {
            throw notFound();
        }
        if (hash == null) {
            if (query == null) {
                throw RequestException.unprocessable("The member query of the request must be a string");
            }
            return query;
        }
        return persisted(hash, query);
    }

    private String persisted(String hash, @Nullable String query) {
        if (query != null) {
            if (persisted != null && !Sha256.of(query).equals(hash)) {
                throw RequestException.unprocessable("The hash is not that of the query");
            }
            return query;
        }
        if (persisted == null) {
            throw RequestException.refused(
                    ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "Queries are not kept under their hashes");
        }
        String known = persisted.find(hash);
        if (known == null) {
            throw notFound();
        }
        return known;
    }

    /** Keeps a document that was executed, where its client asked for it. */
    void executed(GraphQLRequest request, String document) {
        String hash = hash(request);
        if (persisted != null && hash != null && request.query() != null) {
            persisted.keep(hash, document);
        }
    }

    private static @Nullable String hash(GraphQLRequest request) {
        Object extension = request.extensions().get("persistedQuery");
        return extension instanceof Map<?, ?> persistedQuery && persistedQuery.get("sha256Hash") instanceof String hash
                ? hash.toLowerCase(Locale.ROOT)
                : null;
    }

    private static RequestException notFound() {
        return RequestException.refused(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
    }

    private static RequestException idRequired() {
        return RequestException.refused(
                ErrorCode.PERSISTED_QUERY_ID_REQUIRED, "Only documents that are known by their ids are served");
    }
}
