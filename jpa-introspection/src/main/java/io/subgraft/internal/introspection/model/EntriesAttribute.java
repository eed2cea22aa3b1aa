package io.subgraft.internal.introspection.model;

import java.util.List;

/**
 * An attribute that is a map.
 *
 * @param name its name
 * @param key what each key is: basic, embedded or an entity
 * @param value what each value is: basic, embedded or an entity
 */
public record EntriesAttribute(String name, AttributeModel key, AttributeModel value) implements AttributeModel {

    /** The name of a key. */
    public static final String KEY = "key";

    /** The name of a value. */
    public static final String VALUE = "value";

    @Override
    public List<AttributeModel> parts() {
        return List.of(key, value);
    }
}
