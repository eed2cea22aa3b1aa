package io.subgraft.observe;

import io.subgraft.security.Write;
import java.util.List;
import java.util.Set;

/**
 * Receives the rows that generated mutations wrote, for mails, caches and indexes.
 *
 * <pre>{@code
 * Subgraft.builder(entityManagerFactory)
 *         .commitListener(written -> written.forEach(each -> index.refresh(each.entity(), each.id())))
 *         .build();
 * }</pre>
 *
 * <p>It is called once for each transaction, after it was committed and never for one that was rolled back, on the thread of the
 * request and before the response is completed. It must be thread-safe. What it throws is logged and changes nothing.
 */
@FunctionalInterface
public interface CommitListener {

    /** Called with the rows that one transaction wrote, in the order of the fields; at least one. */
    void committed(List<Written> written);

    /** A row that a field wrote. Rows that the provider writes with it, by cascades, are not reported. Immutable. */
    interface Written {

        /** Returns the entity class of the field. */
        Class<?> entity();

        /** Returns the identifier of the row. */
        Object id();

        /** Returns what was done to the row. */
        Write write();

        /** Returns the names of the JPA attributes that the input or a preset changed; empty for a deleted row. */
        Set<String> attributes();
    }
}
