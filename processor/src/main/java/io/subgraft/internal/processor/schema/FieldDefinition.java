package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.model.Documentation;
import java.util.List;

/**
 * A field of an object type.
 *
 * @param name its name
 * @param arguments its arguments
 * @param type its type
 * @param documentation its description and deprecation
 */
public record FieldDefinition(
        String name, List<ArgumentDefinition> arguments, TypeUse type, Documentation documentation) {

    public FieldDefinition {
        arguments = List.copyOf(arguments);
    }

    static FieldDefinition plain(String name, TypeUse type) {
        return new FieldDefinition(name, List.of(), type, Documentation.NONE);
    }

    static FieldDefinition described(String name, TypeUse type, String description) {
        return new FieldDefinition(name, List.of(), type, new Documentation(description, null));
    }
}
