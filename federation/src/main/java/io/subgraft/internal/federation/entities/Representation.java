package io.subgraft.internal.federation.entities;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What another subgraph said of an entity. It is the source of the fields of a type that has no entities here.
 *
 * @param typeName the type
 * @param fields all that was said, as JSON has it
 */
public record Representation(String typeName, Map<?, ?> fields) {

    /** What was said of a field; null where that is null, or nothing was said. */
    public @Nullable Object get(String field) {
        return fields.get(field);
    }
}
