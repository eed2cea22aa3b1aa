package io.subgraft.internal.introspection.mapping;

/** Whether an attribute is embedded, by its annotations. */
public final class EmbeddedAnnotations {

    private EmbeddedAnnotations() {}

    /** For an attribute whose class is an embeddable, or is not. */
    public static boolean isEmbedded(AnnotationSet annotations, boolean isEmbeddable) {
        return annotations.has(JpaAnnotations.EMBEDDED, JpaAnnotations.EMBEDDED_ID)
                || (isEmbeddable && !isConverted(annotations));
    }

    /** Whether it is the identifier, alone or with others. */
    public static boolean isId(AnnotationSet annotations) {
        return annotations.has(JpaAnnotations.ID, JpaAnnotations.EMBEDDED_ID);
    }

    /** A conversion of an attribute of the embeddable says nothing of the whole. */
    private static boolean isConverted(AnnotationSet annotations) {
        return annotations
                .find(JpaAnnotations.CONVERT)
                .filter(each -> each.text("attributeName").isEmpty() && !each.flag("disableConversion", false))
                .isPresent();
    }
}
