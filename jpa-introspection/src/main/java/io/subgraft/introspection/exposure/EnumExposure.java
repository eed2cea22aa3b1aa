package io.subgraft.introspection.exposure;

import io.subgraft.introspection.model.JavaName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a Java enum appears as a GraphQL enum.
 *
 * @param name the Java enum
 * @param written the name that is written on it; null for none
 * @param documentation what the schema says of it
 * @param constants what the schema says of those constants that have documentation
 */
public record EnumExposure(JavaName name, @Nullable String written, Documentation documentation, Map<String, Documentation> constants) {

    public EnumExposure {
        constants = Map.copyOf(constants);
    }
}
