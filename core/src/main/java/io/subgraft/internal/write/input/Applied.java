package io.subgraft.internal.write.input;

import java.util.List;

/**
 * An input that was applied to an instance.
 *
 * @param path the argument, and the position in it where several rows are written
 * @param changes what it says of attributes
 */
public record Applied(Object instance, List<String> path, List<Change> changes) {

    public Applied {
        path = List.copyOf(path);
        changes = List.copyOf(changes);
    }
}
