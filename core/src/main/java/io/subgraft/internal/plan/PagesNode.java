package io.subgraft.internal.plan;

import graphql.language.Field;
import io.subgraft.internal.model.CollectionOrder;

/** Gathers what is selected of one connection. */
final class PagesNode {

    private final Field field;
    private final EntityNode nodes;
    private boolean rows;
    private boolean cursors;
    private boolean start;
    private boolean end;
    private final AggregationNode aggregation = new AggregationNode();

    PagesNode(Field field, EntityNode nodes) {
        this.field = field;
        this.nodes = nodes;
    }

    EntityNode rows() {
        rows = true;
        return nodes;
    }

    void cursors() {
        cursors = true;
    }

    /** What precedes the page. */
    void start() {
        start = true;
    }

    /** What follows the page. */
    void end() {
        end = true;
    }

    AggregationNode aggregation() {
        return aggregation;
    }

    /** @param order the order that the mapping gives the list */
    PlannedCollection.Pages build(CollectionOrder order) {
        Columns columns = new Columns();
        EntitySelection selection = nodes.build(columns, Projection.ENTITY);
        return new PlannedCollection.Pages(
                field, rows, cursors, start, end, aggregation.build(), order, columns.projection(selection));
    }
}
