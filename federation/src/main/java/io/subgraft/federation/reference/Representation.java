package io.subgraft.federation.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a gateway sent for one entity: its type, the fields of one of its keys, and the fields that {@code @requires} names.
 * Immutable.
 */
public final class Representation {

    private final String typeName;
    private final Map<String, @Nullable Object> fields;

    /**
     * Creates a representation.
     *
     * @param typeName the name of the GraphQL type
     * @param fields the fields as JSON values: maps, lists, strings, numbers, booleans and null
     */
    public Representation(String typeName, Map<?, ?> fields) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put(String.valueOf(name), value));
        this.typeName = typeName;
        this.fields = Collections.unmodifiableMap(copy);
    }

    /** Returns the name of the GraphQL type. */
    public String typeName() {
        return typeName;
    }

    /** Returns the value of a field, as JSON has it; null if it is null or was not sent. */
    public @Nullable Object get(String field) {
        return fields.get(field);
    }

    /** Returns all fields that were sent, {@code __typename} included; unmodifiable. */
    public Map<String, @Nullable Object> fields() {
        return fields;
    }
}
