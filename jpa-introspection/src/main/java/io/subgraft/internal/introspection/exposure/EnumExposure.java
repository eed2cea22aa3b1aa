package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a Java enum appears as a GraphQL enum.
 *
 * @param name the Java enum
 * @param written the name that is written on it; null for none
 * @param documentation what the schema says of it
 * @param constants what the schema says of those constants that have documentation
 * @param federation the annotations of federation on it
 * @param marked the annotations of federation on those constants that have any
 */
public record EnumExposure(
        JavaName name,
        @Nullable String written,
        Documentation documentation,
        Map<String, Documentation> constants,
        AnnotationSet federation,
        Map<String, AnnotationSet> marked) {

    public EnumExposure {
        constants = Map.copyOf(constants);
        marked = Map.copyOf(marked);
    }

    /** Of an enum of which nothing is said. */
    public static EnumExposure plain(JavaName name) {
        return new EnumExposure(name, null, Documentation.NONE, Map.of(), AnnotationSet.NONE, Map.of());
    }
}
