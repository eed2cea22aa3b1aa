package io.subgraft.introspection.exposure;

/**
 * How pages of an entity appear.
 *
 * @param field the field of {@code Query} that returns them
 * @param pages their sizes
 */
public record ListExposure(String field, PageSizes pages) {}
