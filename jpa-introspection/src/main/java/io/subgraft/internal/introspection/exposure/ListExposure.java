package io.subgraft.internal.introspection.exposure;

/**
 * How pages of an entity appear.
 *
 * @param field the field of {@code Query} that returns them
 * @param isNamed whether that name was written, rather than being made of that of the type
 * @param pages their sizes
 */
public record ListExposure(String field, boolean isNamed, PageSizes pages) {

    /** The same under another name. */
    ListExposure named(String other) {
        return new ListExposure(other, isNamed, pages);
    }
}
