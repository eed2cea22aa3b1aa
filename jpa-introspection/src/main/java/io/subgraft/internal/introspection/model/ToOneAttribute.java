package io.subgraft.internal.introspection.model;

/**
 * An association to one entity.
 *
 * @param name its name
 * @param target the entity class it leads to
 * @param cardinality one-to-one or many-to-one
 * @param nullability whether it may be null
 * @param link how the database links the two
 * @param isId whether it is the identifier or a part of it
 */
public record ToOneAttribute(
        String name, JavaName target, Cardinality cardinality, Nullability nullability, Link link, boolean isId)
        implements AssociationAttribute {}
