package io.subgraft.generated;

import java.util.List;

/**
 * A field whose value a method of the entity computes.
 *
 * @param field the name of the GraphQL field
 * @param kind what the method is called with
 * @param inputs the attributes it is called with, by their JPA names; empty unless it is called with columns
 */
public record ComputedFacts(String field, Kind kind, List<String> inputs) {

    /** What a method is called with. */
    public enum Kind {
        /** A static method, with the values of attributes. */
        COLUMNS,
        /** A method of an instance that holds the attributes that are named, and nothing else. */
        INSTANCE,
        /** A method of an instance as the provider loads it. */
        ENTITY,
        /** A static method, with the identifiers of all entities of a level. */
        KEYS
    }

    public ComputedFacts {
        inputs = List.copyOf(inputs);
    }
}
