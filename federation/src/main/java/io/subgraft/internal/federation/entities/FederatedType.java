package io.subgraft.internal.federation.entities;

import java.util.List;

/**
 * A type with keys.
 *
 * @param name its name
 * @param isInterface whether it is an interface
 * @param keys the field sets of those keys that are resolvable, in the order of the schema file
 */
public record FederatedType(String name, boolean isInterface, List<String> keys) {

    public FederatedType {
        keys = List.copyOf(keys);
    }
}
