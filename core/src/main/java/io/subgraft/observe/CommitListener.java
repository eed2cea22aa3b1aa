package io.subgraft.observe;

import io.subgraft.security.Write;
import java.util.List;
import java.util.Set;

/**
 * Is told which rows generated mutations wrote, for mails, caches and indexes.
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

    /**
     * Describes a row that was written by a field. Rows that the provider writes with it, by cascades, are not among them.
     *
     * @param entity the entity class of the field
     * @param id the identifier
     * @param write what was done to it
     * @param attributes the names of the JPA attributes that the input or a preset changed; empty for a deleted row
     */
    record Written(Class<?> entity, Object id, Write write, Set<String> attributes) {

        public Written {
            attributes = Set.copyOf(attributes);
        }
    }
}
