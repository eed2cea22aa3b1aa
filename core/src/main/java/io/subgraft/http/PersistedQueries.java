package io.subgraft.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents that clients have kept under their hashes; bounded, so that nobody fills the memory.
 *
 * @see <a href="https://www.apollographql.com/docs/apollo-server/performance/apq">Automatic persisted queries</a>
 */
final class PersistedQueries {

    /** A longer document costs too much memory for what it saves. */
    private static final int LONGEST = 100_000;

    private final Map<String, String> documents;

    PersistedQueries(int size) {
        this.documents = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                return size() > size;
            }
        };
    }

    @Nullable
    String find(String hash) {
        synchronized (documents) {
            return documents.get(hash);
        }
    }

    /** Keeps a document that was found to be valid, under its own hash. */
    void keep(String hash, String document) {
        if (document.length() <= LONGEST) {
            synchronized (documents) {
                documents.put(hash, document);
            }
        }
    }
}
