package io.subgraft.query;

import io.subgraft.model.AssociationPath.Form;
import io.subgraft.plan.Selection;
import io.subgraft.plan.Selection.ToOne;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a selection, in the order of its slots, and the joins they need.
 *
 * @param columns an HQL path each
 * @param joins an HQL clause each, with a leading space
 */
record Projection(List<String> columns, String joins) {

    static Projection of(Selection selection) {
        Collector collector = new Collector();
        collector.entity(selection, ENTITY);
        return new Projection(collector.columns, collector.joins.toString());
    }

    /** The alias of the entity that the selection is of. */
    static final String ENTITY = "e";

    private static final class Collector {

        private final List<String> columns = new ArrayList<>();
        private final StringBuilder joins = new StringBuilder();
        private int aliases;

        void entity(Selection selection, String alias) {
            selection.columns().forEach(column -> columns.add(alias + "." + column.name()));
            selection.toOnes().forEach(toOne -> toOne(toOne, alias));
        }

        private void toOne(ToOne toOne, String alias) {
            String path = alias + "." + toOne.attribute().name();
            Selection selection = toOne.selection();
            if (selection.isIdOnly() && toOne.attribute().association().form() == Form.FOREIGN_KEY) {
                columns.add(path + "." + selection.type().id().name());
                return;
            }
            String joined = ENTITY + ++aliases;
            joins.append(" left join ").append(path).append(' ').append(joined);
            entity(selection, joined);
        }
    }
}
