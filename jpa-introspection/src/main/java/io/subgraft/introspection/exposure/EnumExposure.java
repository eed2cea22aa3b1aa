package io.subgraft.introspection.exposure;

import io.subgraft.introspection.model.JavaName;
import java.util.Map;

/**
 * How a Java enum appears as a GraphQL enum.
 *
 * @param name the Java enum
 * @param documentation what the schema says of it
 * @param constants what the schema says of those constants that have documentation
 */
public record EnumExposure(JavaName name, Documentation documentation, Map<String, Documentation> constants) {

    public EnumExposure {
        constants = Map.copyOf(constants);
    }
}
