package io.subgraft.internal.row;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a map: the source of its GraphQL type.
 *
 * @param key a value or a row
 * @param value a value or a row
 */
public record MapEntry(@Nullable Object key, @Nullable Object value) {}
