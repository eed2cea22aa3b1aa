package io.subgraft.internal.plan;

/** A value in the rows of a statement. */
public sealed interface Element {

    /**
     * A column.
     *
     * @param slot its slot
     */
    record Column(int slot) implements Element {}

    /**
     * An embeddable.
     *
     * @param selection what is read of it
     * @param presence the slot that is true where it is there; negative where it always is
     */
    record Value(Selection selection, int presence) implements Element {}

    /**
     * An entity that was joined; absent where its key is null.
     *
     * @param entity what is read of it
     */
    record One(EntitySelection entity) implements Element {}

    /** A part of an entry that is there, and that nobody selects: nothing of it is read. */
    record Unread() implements Element {}
}
