package io.subgraft.internal.hql;

import org.hibernate.type.BasicType;
import org.jspecify.annotations.Nullable;

/**
 * A value of a statement.
 *
 * @param value the value; a list stands for as many parameters
 * @param type how it is bound; null where its place in the statement says so
 */
public record Parameter(Object value, @Nullable BasicType<?> type) {}
