package io.subgraft.internal.introspection.validate;

import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.model.JavaName;
import org.jspecify.annotations.Nullable;

/**
 * Where something is wrong, by names: a value that outlives the round in which it was found.
 *
 * @param label how a message names it
 * @param element the qualified name of the class or package
 * @param attribute the attribute or member of that class; null for the class itself
 * @param annotation the qualified name of the annotation that is wrong; null where it is not about one
 * @param member the member of that annotation; null for the annotation itself
 * @param exposedBy the qualified name of the class or package that exposes it, where to point if its source is not at hand
 */
public record Place(
        String label,
        String element,
        @Nullable String attribute,
        @Nullable String annotation,
        @Nullable String member,
        String exposedBy) {

    /** An exposed class. */
    public static Place of(ExposedType exposed) {
        JavaName name = exposed.javaName();
        return new Place(
                name.nested(),
                name.qualified(),
                null,
                null,
                null,
                exposed.type().exposedBy());
    }

    /** An attribute or another member of an exposed class. */
    public static Place of(ExposedType exposed, String attribute) {
        Place type = of(exposed);
        return new Place(type.label + "." + attribute, type.element, attribute, null, null, type.exposedBy);
    }

    /** The annotation that exposes. */
    public static Place of(Exposure exposure) {
        String label = exposure.subject() == Exposure.Subject.PACKAGE
                        || exposure.packageName().isEmpty()
                ? exposure.element()
                : exposure.element().substring(exposure.packageName().length() + 1);
        return of(exposure.element(), label).on(ExposureAnnotations.EXPOSED, null);
    }

    /** A class or package. */
    public static Place of(String element, String label) {
        return new Place(label, element, null, null, null, element);
    }

    /** A member of a class that is not exposed itself, such as a constant of an enum. */
    public static Place of(String element, String label, String member) {
        return new Place(label + "." + member, element, member, null, null, element);
    }

    /** A listed class: named by itself, pointed at by the annotation that lists it. */
    public static Place of(Exposure exposure, Exposure.Listed listed) {
        return of(exposure.element(), listed.name().nested()).on(ExposureAnnotations.EXPOSED, "entities");
    }

    /** The same, named as what is within that attribute. */
    public Place named(String path) {
        String type =
                label.substring(0, label.length() - String.valueOf(attribute).length());
        return new Place(type + path, element, attribute, annotation, member, exposedBy);
    }

    /** A member of an annotation there. */
    public Place on(String annotationName, @Nullable String memberName) {
        return new Place(label, element, attribute, annotationName, memberName, exposedBy);
    }
}
