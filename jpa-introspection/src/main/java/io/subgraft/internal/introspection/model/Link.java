package io.subgraft.internal.introspection.model;

import org.jspecify.annotations.Nullable;

/**
 * How the database links the two sides of an association.
 *
 * @param kind where the link is stored
 * @param mappedBy the attribute of the target that owns the association; null where this side owns it
 */
public record Link(Kind kind, @Nullable String mappedBy) {

    /** Where the link is stored. */
    public enum Kind {
        /** By an attribute of the target. */
        MAPPED_BY,
        /** In a column of the entity, or of the target where that is the many side. */
        JOIN_COLUMN,
        /** In a table of its own. */
        JOIN_TABLE
    }

    /** A link that this side owns. */
    public static Link owned(Kind kind) {
        return new Link(kind, null);
    }

    /** A link that an attribute of the target owns. */
    public static Link mappedBy(String attribute) {
        return new Link(Kind.MAPPED_BY, attribute);
    }
}
