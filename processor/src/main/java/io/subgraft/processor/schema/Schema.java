package io.subgraft.processor.schema;

import java.util.List;

/**
 * A schema.
 *
 * @param types the types it defines, in the order of its text
 */
public record Schema(List<TypeDefinition> types) {

    public Schema {
        types = List.copyOf(types);
    }
}
