package io.subgraft.internal.introspection.model;

import java.util.Map;
import java.util.Set;

/**
 * What the mapping of a class tells of the indexes on its columns. Attributes are told by their path: {@code title},
 * {@code address.city}.
 *
 * @param named the columns that were given a name, by attribute
 * @param unique the attributes whose column is unique by itself
 * @param leading the columns that an index or a unique constraint of its tables begins with
 */
public record Indexing(Map<String, String> named, Set<String> unique, Set<String> leading) {

    public Indexing {
        named = Map.copyOf(named);
        unique = Set.copyOf(unique);
        leading = Set.copyOf(leading);
    }
}
