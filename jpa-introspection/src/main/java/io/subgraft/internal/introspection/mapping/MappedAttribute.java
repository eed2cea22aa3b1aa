package io.subgraft.internal.introspection.mapping;

import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.ColumnName;

/**
 * An attribute and the annotations it was read from, for the facts of the entity that lie in several attributes.
 *
 * @param model the attribute
 * @param annotations the annotations, overrides applied
 */
public record MappedAttribute(AttributeModel model, AnnotationSet annotations) {

    String name() {
        return model.name();
    }

    /** Whether a unique constraint that names the column means this attribute. */
    boolean hasColumn(String column) {
        String named = annotations
                .find(JpaAnnotations.COLUMN)
                .or(() -> annotations.find(JpaAnnotations.JOIN_COLUMN))
                .flatMap(each -> each.text("name"))
                .orElse(name());
        return ColumnName.of(column).equals(ColumnName.of(named));
    }
}
