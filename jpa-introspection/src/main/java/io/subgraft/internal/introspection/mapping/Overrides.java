package io.subgraft.internal.introspection.mapping;

import java.util.Optional;

/** What a class says of the columns of attributes that its mapped superclass declares. */
public final class Overrides {

    private Overrides() {}

    /** The annotations of the inherited attribute, as the class wants them. */
    public static AnnotationSet apply(AnnotationSet ofClass, String attribute, AnnotationSet ofAttribute) {
        Optional<MappingAnnotations> column =
                ofClass.repeated(JpaAnnotations.ATTRIBUTE_OVERRIDE, JpaAnnotations.ATTRIBUTE_OVERRIDES).stream()
                        .filter(each ->
                                each.text("name").filter(attribute::equals).isPresent())
                        .flatMap(each -> each.nested("column").stream())
                        .findFirst();
        Optional<MappingAnnotations> joinColumn =
                ofClass.repeated(JpaAnnotations.ASSOCIATION_OVERRIDE, JpaAnnotations.ASSOCIATION_OVERRIDES).stream()
                        .filter(each ->
                                each.text("name").filter(attribute::equals).isPresent())
                        .flatMap(each -> each.nested("joinColumns").stream())
                        .findFirst();
        AnnotationSet overridden = column.map(ofAttribute::with).orElse(ofAttribute);
        return joinColumn.map(overridden::with).orElse(overridden);
    }
}
