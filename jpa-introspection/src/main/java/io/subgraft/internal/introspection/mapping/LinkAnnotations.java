package io.subgraft.internal.introspection.mapping;

import io.subgraft.internal.introspection.model.Cardinality;
import io.subgraft.internal.introspection.model.Link;
import java.util.Optional;

/** How an association is linked, by its annotations. */
public final class LinkAnnotations {

    private LinkAnnotations() {}

    /** For an association of that cardinality, mapped by the annotation of that name. */
    public static Link of(AnnotationSet annotations, String association, Cardinality cardinality) {
        Optional<String> mappedBy = annotations.find(association).flatMap(each -> each.text("mappedBy"));
        return mappedBy.map(Link::mappedBy).orElseGet(() -> Link.owned(owned(annotations, cardinality)));
    }

    private static Link.Kind owned(AnnotationSet annotations, Cardinality cardinality) {
        if (annotations.has(JpaAnnotations.JOIN_TABLE)) {
            return Link.Kind.JOIN_TABLE;
        }
        return switch (cardinality) {
            case ONE_TO_ONE, MANY_TO_ONE -> Link.Kind.JOIN_COLUMN;
            case MANY_TO_MANY -> Link.Kind.JOIN_TABLE;
            // One-to-many has a table of its own unless a column is asked for.
            case ONE_TO_MANY ->
                annotations.has(JpaAnnotations.JOIN_COLUMN, JpaAnnotations.JOIN_COLUMNS)
                        ? Link.Kind.JOIN_COLUMN
                        : Link.Kind.JOIN_TABLE;
        };
    }
}
