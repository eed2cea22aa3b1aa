package io.subgraft.internal.introspection.mapping;

import io.subgraft.internal.introspection.model.Nullability;
import io.subgraft.internal.introspection.model.TypeRef;
import java.util.List;
import java.util.stream.Stream;

/** Whether an attribute may be null, by what JPA, Hibernate and Bean Validation are told of it. */
public final class NullabilityAnnotations {

    private static final String LIST = ".List";

    private NullabilityAnnotations() {}

    /** For a single column. */
    public static Nullability ofBasic(AnnotationSet annotations, TypeRef type) {
        return Nullability.nonNullIf(type instanceof TypeRef.Primitive
                || annotations.has(JpaAnnotations.ID, JpaAnnotations.NATURAL_ID, JpaAnnotations.VERSION)
                || says(annotations, JpaAnnotations.COLUMN, "nullable")
                || says(annotations, JpaAnnotations.BASIC, "optional")
                || isValidated(annotations));
    }

    /** For a value of several columns, which is null when all of them are. */
    public static Nullability ofEmbedded(AnnotationSet annotations) {
        return Nullability.nonNullIf(
                annotations.has(JpaAnnotations.ID, JpaAnnotations.EMBEDDED_ID, JpaAnnotations.NATURAL_ID)
                        || isValidated(annotations));
    }

    /** For an element of a collection, which has gaps where it keeps the order in a column. */
    public static Nullability ofElement(AnnotationSet annotations) {
        return Nullability.nonNullIf(!annotations.has(JpaAnnotations.ORDER_COLUMN));
    }

    /** For an association to one, mapped by the annotation of that name. */
    public static Nullability ofToOne(AnnotationSet annotations, String association) {
        return Nullability.nonNullIf(!ignoresMissing(annotations)
                && (annotations.has(JpaAnnotations.ID, JpaAnnotations.MAPS_ID, JpaAnnotations.NATURAL_ID)
                        || says(annotations, association, "optional")
                        || joinColumns(annotations).anyMatch(each -> !each.flag("nullable", true))
                        || isValidated(annotations)));
    }

    /** Whether the annotation's flag, true by default, was set to false. */
    private static boolean says(AnnotationSet annotations, String annotation, String flag) {
        return annotations
                .find(annotation)
                .filter(each -> !each.flag(flag, true))
                .isPresent();
    }

    private static Stream<MappingAnnotations> joinColumns(AnnotationSet annotations) {
        return annotations.repeated(JpaAnnotations.JOIN_COLUMN, JpaAnnotations.JOIN_COLUMNS).stream();
    }

    /** Whether a row that is gone counts as none: then null comes even where the column has a value. */
    public static boolean ignoresMissing(AnnotationSet annotations) {
        return annotations
                .find(JpaAnnotations.NOT_FOUND)
                .flatMap(each -> each.text("action"))
                .filter("IGNORE"::equals)
                .isPresent();
    }

    private static boolean isValidated(AnnotationSet annotations) {
        return isValidated(annotations, JpaAnnotations.NOT_NULL, JpaAnnotations.NOT_NULL + LIST)
                || isValidated(annotations, JpaAnnotations.NOT_BLANK, JpaAnnotations.NOT_BLANK + LIST)
                || isValidated(annotations, JpaAnnotations.NOT_EMPTY, JpaAnnotations.NOT_EMPTY + LIST);
    }

    private static boolean isValidated(AnnotationSet annotations, String constraint, String list) {
        for (MappingAnnotations each : annotations.repeated(constraint, list)) {
            if (isDefaultGroup(each.texts("groups"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDefaultGroup(List<String> groups) {
        return groups.isEmpty() || groups.contains(JpaAnnotations.DEFAULT_GROUP);
    }
}
