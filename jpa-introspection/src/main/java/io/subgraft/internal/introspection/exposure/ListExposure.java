package io.subgraft.internal.introspection.exposure;

import java.util.Set;

/**
 * How pages of an entity appear.
 *
 * @param field the field of {@code Query} that returns them
 * @param isNamed whether that name was written, rather than being made of that of the type
 * @param pages their sizes
 * @param parts the parts of the schema that exist for them
 */
public record ListExposure(String field, boolean isNamed, PageSizes pages, Set<SchemaPart> parts) {

    public ListExposure {
        parts = Set.copyOf(parts);
    }

    /** The same under another name. */
    ListExposure named(String other) {
        return new ListExposure(other, isNamed, pages, parts);
    }
}
