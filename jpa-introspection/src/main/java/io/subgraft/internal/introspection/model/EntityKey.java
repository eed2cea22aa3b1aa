package io.subgraft.internal.introspection.model;

import java.util.List;

/**
 * Attributes that together identify one entity.
 *
 * @param kind what makes it a key
 * @param attributes the names of the attributes, in the order of declaration
 */
public record EntityKey(Kind kind, List<String> attributes) {

    /** What makes attributes a key. */
    public enum Kind {
        /** The identifier. */
        PRIMARY,
        /** The natural id. */
        NATURAL,
        /** A unique column or a unique constraint. */
        UNIQUE
    }

    public EntityKey {
        attributes = List.copyOf(attributes);
    }
}
