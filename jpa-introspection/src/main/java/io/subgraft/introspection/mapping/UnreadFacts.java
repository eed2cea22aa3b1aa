package io.subgraft.introspection.mapping;

import io.subgraft.introspection.model.UnreadMapping;
import java.util.Optional;

/** Which mappings that are not read yet the annotations ask for. */
public final class UnreadFacts {

    private UnreadFacts() {}

    /** Of an attribute. */
    public static Optional<UnreadMapping> ofAttribute(AnnotationSet annotations) {
        return annotations.has(JpaAnnotations.ANY, JpaAnnotations.MANY_TO_ANY)
                ? Optional.of(UnreadMapping.ANY)
                : Optional.empty();
    }
}
