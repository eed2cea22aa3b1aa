package io.subgraft.generated;

import org.jspecify.annotations.Nullable;

/**
 * The facts of one exposed attribute.
 *
 * @param kind what the attribute is to JPA
 * @param name the name of the JPA attribute
 * @param field the name of the GraphQL field
 * @param target the name of the GraphQL type an association leads to; null for others
 * @param mappedBy the attribute of the target that owns the association; null where this side owns it
 */
public record AttributeFacts(
        Kind kind,
        String name,
        String field,
        @Nullable String target,
        @Nullable String mappedBy) {

    /** What an attribute is to JPA. */
    public enum Kind {
        /** The identifier. */
        ID,
        /** A single column. */
        BASIC,
        /** A many-to-one or one-to-one association. */
        TO_ONE,
        /** A one-to-many or many-to-many association. */
        TO_MANY
    }

    static AttributeFacts of(Kind kind, String name, @Nullable String target) {
        return new AttributeFacts(kind, name, name, target, null);
    }

    /** The same attribute under another GraphQL field name. */
    public AttributeFacts as(String otherField) {
        return new AttributeFacts(kind, name, otherField, target, mappedBy);
    }

    /** The same association, owned by an attribute of its target. */
    public AttributeFacts mappedBy(String attribute) {
        return new AttributeFacts(kind, name, field, target, attribute);
    }
}
