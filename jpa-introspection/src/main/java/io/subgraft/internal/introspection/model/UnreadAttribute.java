package io.subgraft.internal.introspection.model;

/**
 * An attribute whose mapping is not read yet.
 *
 * @param name its name
 * @param mapping what is not read
 */
public record UnreadAttribute(String name, UnreadMapping mapping) implements AttributeModel {}
