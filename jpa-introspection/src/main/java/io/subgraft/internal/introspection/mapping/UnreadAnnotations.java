package io.subgraft.internal.introspection.mapping;

import io.subgraft.internal.introspection.model.UnreadMapping;
import java.util.Optional;

/** Which mappings that are not read yet the annotations ask for. */
public final class UnreadAnnotations {

    private UnreadAnnotations() {}

    /** Of an attribute. */
    public static Optional<UnreadMapping> ofAttribute(AnnotationSet annotations) {
        if (annotations.has(JpaAnnotations.FILTER_JOIN_TABLE, JpaAnnotations.FILTER_JOIN_TABLES)) {
            return Optional.of(UnreadMapping.FILTERED_TABLE);
        }
        if (annotations.has(JpaAnnotations.ANY, JpaAnnotations.MANY_TO_ANY)) {
            return Optional.of(UnreadMapping.ANY);
        }
        return annotations
                .find(JpaAnnotations.TIME_ZONE_STORAGE)
                .flatMap(each -> each.text("value"))
                .filter("COLUMN"::equals)
                .map(each -> UnreadMapping.ZONE_COLUMN);
    }
}
