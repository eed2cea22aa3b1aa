package io.subgraft.internal.introspection.model;

/**
 * An association to many entities.
 *
 * @param name its name
 * @param target the entity class it leads to
 * @param cardinality one-to-many or many-to-many
 * @param link how the database links the two
 */
public record ToManyAttribute(String name, JavaName target, Cardinality cardinality, Link link)
        implements AssociationAttribute {}
