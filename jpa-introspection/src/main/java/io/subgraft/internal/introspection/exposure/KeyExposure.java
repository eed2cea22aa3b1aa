package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.EntityKey;
import java.util.List;

/**
 * A key that an entity can be looked up by.
 *
 * @param kind what makes it a key
 * @param fields the fields of its attributes
 * @param columns the columns of its attributes
 */
public record KeyExposure(EntityKey.Kind kind, List<String> fields, List<KeyColumn> columns) {

    public KeyExposure {
        fields = List.copyOf(fields);
        columns = List.copyOf(columns);
    }
}
