package io.subgraft.internal.model;

import io.subgraft.generated.ComputedFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value a method of the entity computes.
 *
 * @param ordinal its place among the computed fields of the entity
 * @param facts what was known at compile time
 * @param inputs the attributes that the method is called with
 * @param guard who may read it; null for everybody
 */
public record Computed(
        int ordinal,
        ComputedFacts facts,
        List<Attribute> inputs,
        @Nullable Guard guard) {

    public Computed {
        inputs = List.copyOf(inputs);
    }

    /** Whether it needs more than columns of the row, which is loaded for all rows of a level together. */
    public boolean isLoaded() {
        return facts.kind() == ComputedFacts.Kind.ENTITY || facts.kind() == ComputedFacts.Kind.KEYS;
    }
}
