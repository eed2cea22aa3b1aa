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
    private final Sources sources;

    Selection(
            StructType type,
            Map<Attribute, Integer> columns,
            Map<Attribute, Element> nested,
            List<Computed> loaded,
            Sources sources) {
        this.type = type;
        this.sources = sources;
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

    /** Whether fields of the application are selected, which are given instances. */
    public boolean hasAddedFields() {
        return sources.given();
    }

    /** Whether some of them are given instances as the provider loads them. */
    public boolean handsOutInstances() {
        return sources.whole();
    }

    /** Whether instances are loaded, to compute fields or to be given to the application. */
    public boolean loadsInstances() {
        return sources.whole() || loaded.stream().anyMatch(each -> each.facts().kind() == Kind.ENTITY);
    }

    /**
     * How many statements compute fields, or load what the application is given: one that loads instances, and one for each method that is given the session, where
     * nobody knows what it does.
     */
    public int computations() {
        int calls = 0;
        for (Computed each : loaded) {
            calls += each.facts().kind() == Kind.KEYS ? 1 : 0;
        }
        return calls + (loadsInstances() ? 1 : 0);
    }

    /** The embeddables and joined entities. */
    public List<Element> nested() {
        return nested;
    }

    /** The place among {@link #nested()} of an attribute; negative where it is not selected. */
    public int nested(Attribute attribute) {
        return nestedOf[attribute.ordinal()];
    }

    /**
     * What fields of the application are given.
     *
     * @param given whether they are given instances
     * @param whole whether instances that are loaded whole
     */
    record Sources(boolean given, boolean whole) {}
}
