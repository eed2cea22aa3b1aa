package io.subgraft.samples.corpus.artifact;

import java.util.List;

/**
 * A persistence unit.
 *
 * @param name its name
 * @param classes the persistent classes, sorted by name
 */
public record Unit(String name, List<PersistentClass> classes) {

    public List<PersistentClass> entities() {
        return classes.stream().filter(PersistentClass::isEntity).toList();
    }
}
