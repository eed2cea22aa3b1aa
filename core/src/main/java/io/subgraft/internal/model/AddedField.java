package io.subgraft.internal.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that the application added to the type of an entity. Its fetcher is given an instance of the entity.
 *
 * @param attributes the attributes that the instance holds; null where it is loaded whole
 */
public record AddedField(@Nullable List<Attribute> attributes) {

    /** Given the instance as the provider loads it. */
    static final AddedField WHOLE = new AddedField(null);

    public AddedField {
        attributes = attributes == null ? null : List.copyOf(attributes);
    }
}
