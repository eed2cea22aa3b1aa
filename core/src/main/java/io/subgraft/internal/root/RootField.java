package io.subgraft.internal.root;

import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.model.Lookup;
import org.jspecify.annotations.Nullable;

/** A field of {@code Query} that the generated schema brings. */
public sealed interface RootField {

    /** The entity it returns. */
    EntityType type();

    /** Who may read it; null for everybody. */
    @Nullable
    Guard guard();

    /** A field that returns pages of all entities. */
    record ListField(EntityType type, @Nullable Guard guard) implements RootField {}

    /** A field that returns the entity with the given values of a key. */
    record LookupField(
            EntityType type, Lookup lookup, @Nullable Guard guard) implements RootField {}
}
