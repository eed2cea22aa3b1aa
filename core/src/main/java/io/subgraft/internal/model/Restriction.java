package io.subgraft.internal.model;

import io.subgraft.security.RowPolicy;

/**
 * What hides rows of an entity from some callers.
 *
 * @param policy says which rows a caller may see
 * @param paths the paths that its conditions take
 */
public record Restriction(RowPolicy policy, OuterPaths paths) {}
