package io.subgraft.internal.plan;

import io.subgraft.generated.ComputedFacts.Kind;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.Computed;
import io.subgraft.internal.model.StructType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What is read of an entity of one class, or of an embeddable: its columns, and what lies in the same statement below it. */
public final class Selection {

    private static final int ABSENT = -1;

    private final StructType type;
    private final int[] slots;
    private final int[] nestedOf;
    private final List<Element> nested;
    private final List<Computed> loaded;

    Selection(StructType type, Map<Attribute, Integer> columns, Map<Attribute, Element> nested, List<Computed> loaded) {
        this.type = type;
        this.loaded = loaded;
        this.slots = new int[type.descriptor().attributes().size()];
        this.nestedOf = new int[slots.length];
        Arrays.fill(slots, ABSENT);
        Arrays.fill(nestedOf, ABSENT);
        columns.forEach((attribute, slot) -> slots[attribute.ordinal()] = slot);
        int place = 0;
        for (Attribute attribute : nested.keySet()) {
            nestedOf[attribute.ordinal()] = place++;
        }
        this.nested = List.copyOf(nested.values());
    }

    /** The entity or embeddable. */
    public StructType type() {
        return type;
    }

    /** The slot of a column; negative where it is not selected. */
    public int slot(Attribute attribute) {
        return slots[attribute.ordinal()];
    }

    /** The computed fields that need more than the columns. */
    public List<Computed> loaded() {
        return loaded;
    }

    /**
     * How many statements compute fields: one that loads instances, and one for each method that is given the session, where
     * nobody knows what it does.
     */
    public int computations() {
        int calls = 0;
        boolean isLoaded = false;
        for (Computed each : loaded) {
            calls += each.facts().kind() == Kind.KEYS ? 1 : 0;
            isLoaded |= each.facts().kind() == Kind.ENTITY;
        }
        return calls + (isLoaded ? 1 : 0);
    }

    /** The embeddables and joined entities. */
    public List<Element> nested() {
        return nested;
    }

    /** The place among {@link #nested()} of an attribute; negative where it is not selected. */
    public int nested(Attribute attribute) {
        return nestedOf[attribute.ordinal()];
    }
}
