package io.subgraft.internal.introspection.mapping;

import java.util.stream.Stream;

/** Whether an attribute may be written, by its annotations. */
public final class WritabilityAnnotations {

    private WritabilityAnnotations() {}

    /** Whether it is written with a new row. */
    public static boolean isInsertable(AnnotationSet annotations) {
        return !annotations.has(JpaAnnotations.FORMULA) && says(annotations, "insertable");
    }

    /** Whether it can be changed. */
    public static boolean isUpdatable(AnnotationSet annotations) {
        return !annotations.has(
                        JpaAnnotations.FORMULA,
                        JpaAnnotations.IMMUTABLE,
                        JpaAnnotations.ID,
                        JpaAnnotations.EMBEDDED_ID,
                        JpaAnnotations.MAPS_ID)
                && says(annotations, "updatable")
                && annotations
                        .find(JpaAnnotations.NATURAL_ID)
                        .filter(each -> !each.flag("mutable", false))
                        .isEmpty();
    }

    /** Whether the provider or the database generates its values. */
    public static boolean isGenerated(AnnotationSet annotations) {
        return RoleAnnotations.isGenerated(annotations)
                || annotations.has(JpaAnnotations.VERSION, JpaAnnotations.TENANT_ID)
                || annotations.all().stream()
                        .anyMatch(each -> each.meta().contains(JpaAnnotations.VALUE_GENERATION_TYPE));
    }

    private static boolean says(AnnotationSet annotations, String flag) {
        return Stream.concat(
                        annotations.find(JpaAnnotations.COLUMN).stream(),
                        annotations.repeated(JpaAnnotations.JOIN_COLUMN, JpaAnnotations.JOIN_COLUMNS).stream())
                .allMatch(each -> each.flag(flag, true));
    }
}
