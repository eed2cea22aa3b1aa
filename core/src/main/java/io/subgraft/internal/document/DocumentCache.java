package io.subgraft.internal.document;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The documents that were parsed and validated lately; bounded, and without those that failed. */
public final class DocumentCache implements PreparsedDocumentProvider {

    /** A longer document costs too much memory for what it saves. */
    private static final int LONGEST = 100_000;

    private final Map<String, PreparsedDocumentEntry> documents;

    public DocumentCache(int size) {
        this.documents = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
                return size() > size;
            }
        };
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry known = get(input.getQuery());
        return CompletableFuture.completedFuture(known != null ? known : put(input, parseAndValidate.apply(input)));
    }

    private @Nullable PreparsedDocumentEntry get(String query) {
        synchronized (documents) {
            return documents.get(query);
        }
    }

    private PreparsedDocumentEntry put(ExecutionInput input, PreparsedDocumentEntry entry) {
        if (!entry.hasErrors() && input.getQuery().length() <= LONGEST) {
            synchronized (documents) {
                documents.put(input.getQuery(), entry);
            }
        }
        return entry;
    }
}
