package io.subgraft.internal.filter;

import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.StructType;
import java.util.List;

/**
 * A condition on rows. It is true or false of every row, never unknown: what is negated was negated when it was read, down to
 * the tests of single values.
 */
public sealed interface Filter {

    /** True of every row. */
    Filter EVERYTHING = new All(List.of());

    /** All of them; true where there are none. */
    record All(List<Filter> parts) implements Filter {}

    /** Any of them; false where there are none. */
    record Any(List<Filter> parts) implements Filter {}

    /** A column. */
    record Column(Attribute attribute, Comparison test) implements Filter {}

    /** The value itself, where it is an element of a collection, or a key or value of a map. */
    record Self(Comparison test) implements Filter {}

    /** An embeddable, whether it is there or not. */
    record Within(Attribute attribute, Filter inner) implements Filter {}

    /**
     * The entity that an association leads to.
     *
     * @param attribute the association
     * @param target the entity it leads to
     * @param inner what must be true of it
     * @param orAbsent whether it may also be absent; otherwise it must be there
     */
    record One(Attribute attribute, EntityType target, Filter inner, boolean orAbsent) implements Filter {}

    /**
     * The elements of a collection, or the entries of a map.
     *
     * @param owner the entity or embeddable that declares it
     * @param attribute the collection
     * @param inner what must be true of one of them
     * @param isNegated whether it must be true of none of them instead
     */
    record Exists(StructType owner, Attribute attribute, Filter inner, boolean isNegated) implements Filter {}

    /** The key of an entry of a map: a {@link Self}, or a filter of an embeddable or an entity. */
    record Key(Filter inner) implements Filter {}

    /** The value of an entry of a map: a {@link Self}, or a filter of an embeddable or an entity. */
    record Value(Filter inner) implements Filter {}

    /** Both filters. */
    static Filter and(Filter one, Filter other) {
        if (one.equals(EVERYTHING)) {
            return other;
        }
        return other.equals(EVERYTHING) ? one : new All(List.of(one, other));
    }
}
