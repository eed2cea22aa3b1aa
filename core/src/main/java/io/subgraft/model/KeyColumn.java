package io.subgraft.model;

/**
 * A column of the identifier of an entity.
 *
 * @param path the JPA attributes that lead to it from the entity, such as {@code id} or {@code id.line}
 * @param type how its values are written
 */
public record KeyColumn(String path, KeyType type) {}
