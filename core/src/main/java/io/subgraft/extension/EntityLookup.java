package io.subgraft.extension;

/**
 * Finds entities by their keys, for libraries that are released together with this one: they know what implements it. To others it
 * is opaque. Safe for use by many threads.
 */
public interface EntityLookup {}
