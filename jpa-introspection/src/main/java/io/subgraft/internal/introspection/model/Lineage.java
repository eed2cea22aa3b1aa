package io.subgraft.internal.introspection.model;

import java.util.List;

/**
 * The place of an entity among those it extends and those that extend it.
 *
 * @param superEntities the entities it extends, the nearest first
 * @param isAbstract whether it has no rows of its own
 * @param isRoot whether it says how entities that extend it are stored
 */
public record Lineage(List<JavaName> superEntities, boolean isAbstract, boolean isRoot) {

    public Lineage {
        superEntities = List.copyOf(superEntities);
    }
}
