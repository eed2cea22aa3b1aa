package io.subgraft.internal.model;

import org.jspecify.annotations.Nullable;

/**
 * A column of the identifier of an entity.
 *
 * @param path the JPA attributes that lead to it from the entity, such as {@code id} or {@code id.line}
 * @param type how its values are written
 * @param column how its values are bound; null where the persistence unit does not map it to a column
 */
public record KeyColumn(String path, KeyType type, @Nullable ColumnType column) {}
