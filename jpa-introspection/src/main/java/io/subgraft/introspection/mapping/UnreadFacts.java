package io.subgraft.introspection.mapping;

import io.subgraft.introspection.model.UnreadMapping;
import java.util.Optional;

/** Which mappings that are not read yet the annotations ask for. */
public final class UnreadFacts {

    private UnreadFacts() {}

    /** Of an attribute. */
    public static Optional<UnreadMapping> ofAttribute(AnnotationSet annotations) {
        if (annotations.has(JpaAnnotations.FILTER_JOIN_TABLE, JpaAnnotations.FILTER_JOIN_TABLES)) {
            return Optional.of(UnreadMapping.FILTERED_TABLE);
        }
        return annotations.has(JpaAnnotations.ANY, JpaAnnotations.MANY_TO_ANY)
                ? Optional.of(UnreadMapping.ANY)
                : Optional.empty();
    }
}
