package io.subgraft.internal.processor.schema;

import java.util.List;

/**
 * A schema.
 *
 * @param types the types it defines, in the order of its text
 * @param directives what it says for others who read it
 */
public record Schema(List<TypeDefinition> types, SchemaDirectives directives) {

    public Schema {
        types = List.copyOf(types);
    }
}
