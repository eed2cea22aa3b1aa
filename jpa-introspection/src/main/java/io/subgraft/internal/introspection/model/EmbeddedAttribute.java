package io.subgraft.internal.introspection.model;

/**
 * An attribute that is a value of several columns.
 *
 * @param name its name
 * @param type the embeddable class
 * @param nullability whether it may be null
 * @param isId whether it is the identifier
 */
public record EmbeddedAttribute(String name, JavaName type, Nullability nullability, boolean isId)
        implements AttributeModel {}
