package io.subgraft.internal.introspection.model;

/** How many entities each side of an association has. */
public enum Cardinality {
    /** One on either side. */
    ONE_TO_ONE,
    /** Many of the entity for one target. */
    MANY_TO_ONE,
    /** One of the entity for many targets. */
    ONE_TO_MANY,
    /** Many on either side. */
    MANY_TO_MANY
}
