package io.subgraft.fetch;

import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import java.util.List;

/** A field of {@code Query} that the generated schema brings. */
sealed interface RootField {

    /** The entity it returns. */
    EntityType type();

    /** A field that returns pages of all entities. */
    record Listing(EntityType type) implements RootField {}

    /** A field that returns the entity with the given values of a key. */
    record Lookup(EntityType type, List<Attribute> by) implements RootField {}
}
