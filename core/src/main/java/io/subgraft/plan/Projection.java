package io.subgraft.plan;

import java.util.List;
import java.util.Map;

/**
 * What one statement reads.
 *
 * @param content how its rows are understood
 * @param columns an HQL expression each, in the order of their slots
 * @param joins an HQL clause each, with a leading space
 * @param aliases the aliases of what is joined, by the HQL path of the association
 * @param typed whether classes of entities are among the columns; such a statement cannot stand in a derived table
 */
public record Projection<T>(T content, List<String> columns, String joins, Map<String, String> aliases, boolean typed) {

    /** The alias of the entity, or of the element of a collection, that the columns are of. */
    public static final String ENTITY = "e";

    /** The alias of the key of a map that is an entity. */
    public static final String KEY = "k";

    public Projection {
        columns = List.copyOf(columns);
        aliases = Map.copyOf(aliases);
    }
}
