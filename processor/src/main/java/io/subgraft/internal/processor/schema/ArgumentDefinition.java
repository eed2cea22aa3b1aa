package io.subgraft.internal.processor.schema;

/**
 * An argument of a field.
 *
 * @param name its name
 * @param type its type
 */
public record ArgumentDefinition(String name, TypeUse type) {}
