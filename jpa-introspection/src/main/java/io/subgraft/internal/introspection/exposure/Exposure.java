package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.List;
import java.util.Optional;

/**
 * One {@code @GraphQLExposed}, as it was written.
 *
 * @param element the qualified name of the annotated class or package
 * @param packageName the package of that element
 * @param subject what that element is
 * @param written the annotation itself
 * @param listed the classes it names
 * @param ignored the attributes that it, or another on the same element, leaves out
 * @param names what it, or another on the same element, names
 * @param pages the sizes of pages it asks for
 */
public record Exposure(
        String element,
        String packageName,
        Subject subject,
        MappingAnnotations written,
        List<Listed> listed,
        List<String> ignored,
        List<WrittenName> names,
        PageSizes pages) {

    /** What a class or package is to JPA. */
    public enum Subject {
        /** An entity class. */
        ENTITY,
        /** An entity class of the API before Jakarta. */
        JAVAX_ENTITY,
        /** Any other class. */
        OTHER_CLASS,
        /** A package. */
        PACKAGE
    }

    /**
     * A class that was listed.
     *
     * @param name the class
     * @param subject what it is
     */
    public record Listed(JavaName name, Subject subject) {}

    public Exposure {
        listed = List.copyOf(listed);
        ignored = List.copyOf(ignored);
        names = List.copyOf(names);
    }

    /** Whether a member was given a value. */
    public boolean has(String member) {
        return written.members().containsKey(member);
    }

    /** A member that says something of one entity: absent where several are listed, of which nobody knows which is meant. */
    public Optional<String> ofEntity(String member) {
        return isList() && listed.size() != 1 ? Optional.empty() : written.text(member);
    }

    /** The name of the field of an attribute of a class with these superclasses, where one is written; the last class wins. */
    public Optional<String> fieldName(List<JavaName> classes, String attribute) {
        Optional<String> found = Optional.empty();
        for (WrittenName each : names) {
            if (each.attribute().equals(attribute) && classes.contains(each.type())) {
                found = Optional.of(each.value());
            }
        }
        return found.filter(each -> !each.isEmpty());
    }

    /** Whether it exposes others rather than the class it is on. */
    public boolean isList() {
        return subject != Subject.ENTITY && has("entities");
    }
}
