package io.subgraft.internal.introspection.model;

import org.jspecify.annotations.Nullable;

/**
 * What the schema says of a type, field or enum value in words.
 *
 * @param description its description
 * @param deprecation why it should not be used any more; null while it may
 */
public record Documentation(
        @Nullable String description, @Nullable String deprecation) {

    /** No words. */
    public static final Documentation NONE = new Documentation(null, null);

    /** With another description, unless that is empty. */
    public Documentation describedAs(String other) {
        return other.isEmpty() ? this : new Documentation(other, deprecation);
    }
}
