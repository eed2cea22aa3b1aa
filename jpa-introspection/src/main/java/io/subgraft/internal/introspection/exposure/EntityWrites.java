package io.subgraft.internal.introspection.exposure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be done to rows of an entity.
 *
 * @param operations the names of the constants of {@code Write}
 * @param roles for an operation, the roles of which one is needed; absent where none is
 */
public record EntityWrites(Set<String> operations, Map<String, List<String>> roles) {

    /** Nothing. */
    public static final EntityWrites NONE = new EntityWrites(Set.of(), Map.of());

    public EntityWrites {
        operations = Set.copyOf(operations);
        roles = Map.copyOf(roles);
    }

    /** Whether anything may be done. */
    public boolean isAny() {
        return !operations.isEmpty();
    }

    /** Whether that may be done. */
    public boolean has(String operation) {
        return operations.contains(operation);
    }

    /** The roles of which one is needed; null where none is. */
    public @Nullable List<String> roles(String operation) {
        return roles.get(operation);
    }
}
