package io.subgraft.internal.introspection.model;

/**
 * An attribute that is a single column.
 *
 * @param name its name
 * @param type its Java type
 * @param nullability whether it may be null
 * @param role what it is to the entity
 * @param storage how the database holds it
 */
public record BasicAttribute(String name, TypeRef type, Nullability nullability, Role role, Storage storage)
        implements AttributeModel {

    /** What a basic attribute is to its entity. */
    public enum Role {
        /** Nothing but a value. */
        PLAIN,
        /** The identifier, assigned by the application. */
        ASSIGNED_ID,
        /** The identifier, generated when the entity is made persistent. */
        GENERATED_ID,
        /** The version for optimistic locking. */
        VERSION
    }

    /** How the database holds a basic attribute. */
    public enum Storage {
        /** As the value it is. */
        PLAIN,
        /** As a large object, apart from the row. */
        LARGE,
        /** As what a converter makes of it. */
        CONVERTED,
        /** Not at all: an expression over other columns. */
        FORMULA
    }

    @Override
    public boolean isId() {
        return role == Role.ASSIGNED_ID || role == Role.GENERATED_ID;
    }
}
