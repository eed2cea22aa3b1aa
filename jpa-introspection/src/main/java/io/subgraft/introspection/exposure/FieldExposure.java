package io.subgraft.introspection.exposure;

import java.util.Set;

/**
 * How an attribute appears as a GraphQL field.
 *
 * @param attribute the name of the attribute
 * @param field the name of the field
 * @param documentation what the schema says of it
 * @param accessor how generated code reads it
 * @param marks what the application wrote on it
 */
public record FieldExposure(
        String attribute, String field, Documentation documentation, Accessor accessor, Set<Mark> marks) {

    /** What an application writes on an attribute. */
    public enum Mark {
        /** {@code @GraphQLField}. */
        FIELD,
        /** {@code @GraphQLIgnore}. */
        IGNORE,
        /** An entry of {@code @GraphQLExposed(ignore = …)}. */
        IGNORED_BY_EXPOSURE
    }

    public FieldExposure {
        marks = Set.copyOf(marks);
    }

    /** Whether the schema leaves it out. */
    public boolean isIgnored() {
        return marks.contains(Mark.IGNORE) || marks.contains(Mark.IGNORED_BY_EXPOSURE);
    }
}
