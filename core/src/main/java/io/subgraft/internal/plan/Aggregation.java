package io.subgraft.internal.plan;

import graphql.language.Field;
import io.subgraft.internal.aggregate.Measure;
import java.util.List;
import java.util.Map;

/**
 * What is selected of a list as a whole.
 *
 * @param measures the functions over all rows, the number of rows among them where that is selected
 * @param groups the groups, one for each set of arguments
 * @param groupsOfField the place among those groups of what a field of the document selects
 */
public record Aggregation(List<Measure> measures, List<Groups> groups, Map<Field, Integer> groupsOfField) {

    public Aggregation {
        measures = List.copyOf(measures);
        groups = List.copyOf(groups);
    }

    /** Whether nothing is. */
    public boolean isEmpty() {
        return measures.isEmpty() && groups.isEmpty();
    }

    /**
     * Groups of rows.
     *
     * @param field a field of the document that selects them, for its arguments
     * @param measures the functions over the rows of each
     * @param keys the keys that are selected, each a path of fields
     */
    public record Groups(Field field, List<Measure> measures, List<String> keys) {

        public Groups {
            measures = List.copyOf(measures);
            keys = List.copyOf(keys);
        }
    }
}
