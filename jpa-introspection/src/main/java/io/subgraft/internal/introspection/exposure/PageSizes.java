package io.subgraft.internal.introspection.exposure;

/**
 * How many rows a page holds.
 *
 * @param byDefault when none are asked for
 * @param max at most
 */
public record PageSizes(int byDefault, int max) {}
