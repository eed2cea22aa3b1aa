package io.subgraft.internal.write.input;

import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Lookup;
import java.util.List;

/**
 * A row that an input names by one of its keys.
 *
 * @param target its entity
 * @param lookup the key
 * @param values the values of the key
 * @param path the argument, then the fields of its value that lead to it
 */
public record Reference(EntityType target, Lookup lookup, List<Object> values, List<String> path) {

    public Reference {
        values = List.copyOf(values);
        path = List.copyOf(path);
    }

    /** Whether the key is the identifier. */
    public boolean isById() {
        return lookup.equals(target.lookups().get(0));
    }
}
