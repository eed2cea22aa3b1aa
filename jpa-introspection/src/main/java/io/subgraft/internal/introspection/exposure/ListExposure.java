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

    /** The same under a name that was written. */
    ListExposure named(String written) {
        return new ListExposure(written, true, pages, parts);
    }

    /** The same under a name that is made of that of the type, unless one was written. */
    ListExposure derived(String made) {
        return isNamed ? this : new ListExposure(made, false, pages, parts);
    }
}
