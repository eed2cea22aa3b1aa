package io.subgraft.internal.introspection.exposure;

import java.util.Set;

/**
 * How generated code reads an attribute from an instance.
 *
 * @param kind by what
 * @param member the name of the getter or of the Java field; empty for none
 * @param warnings the names of the compiler's warnings that reading it causes
 */
public record Accessor(Kind kind, String member, Set<String> warnings) {

    /** By what an attribute is read. */
    public enum Kind {
        /** A method without parameters. */
        GETTER,
        /** The Java field. */
        FIELD,
        /** Nothing that generated code may touch. */
        NONE
    }

    /** For an attribute that generated code cannot reach. */
    public static final Accessor NONE = new Accessor(Kind.NONE, "", Set.of());

    public Accessor {
        warnings = Set.copyOf(warnings);
    }
}
