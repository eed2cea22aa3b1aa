package io.subgraft.introspection.exposure;

import io.subgraft.introspection.model.JavaName;
import java.util.List;
import java.util.Set;

/**
 * One {@code @GraphQLExposed}, as it was written.
 *
 * @param element the qualified name of the annotated class or package
 * @param packageName the package of that element
 * @param subject what that element is
 * @param written the members that were given a value
 * @param listed the classes it names
 * @param ignored the attributes it leaves out
 * @param pages the sizes of pages it asks for
 */
public record Exposure(
        String element,
        String packageName,
        Subject subject,
        Set<String> written,
        List<Listed> listed,
        List<String> ignored,
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
        written = Set.copyOf(written);
        listed = List.copyOf(listed);
        ignored = List.copyOf(ignored);
    }

    /** Whether it exposes others rather than the class it is on. */
    public boolean isList() {
        return subject != Subject.ENTITY && written.contains("entities");
    }
}
