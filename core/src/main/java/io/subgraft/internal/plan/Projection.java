package io.subgraft.internal.plan;

import java.util.List;

/**
 * What one statement reads.
 *
 * @param content how its rows are understood
 * @param columns an HQL expression each, in the order of their slots
 * @param joins the associations it joins
 * @param typed whether classes of entities are among the columns; such a statement cannot stand in a derived table
 * @param alone whether nothing is read for its rows but the statement, and that not of large objects
 */
public record Projection<T>(T content, List<String> columns, List<Join> joins, boolean typed, boolean alone) {

    /** The alias of the entity, or of the element of a collection, that the columns are of. */
    public static final String ENTITY = "e";

    /** The alias of the key of a map that is an entity. */
    public static final String KEY = "k";

    public Projection {
        columns = List.copyOf(columns);
        joins = List.copyOf(joins);
    }
}
