package io.subgraft.internal.row;

import graphql.relay.Connection;
import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.PageInfo;
import io.subgraft.internal.argument.PageRequest;
import io.subgraft.internal.order.Cursor;
import io.subgraft.internal.order.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows: the source of a connection and of its {@code PageInfo}. It is a connection to hosts that accept no other source
 * of a type whose name ends with {@code Connection}.
 *
 * @param rows the rows in the order of the list
 * @param hasNext whether rows follow
 * @param hasPrevious whether rows precede
 * @param aggregates what was selected of the whole list
 * @param order the order of the list
 * @param compared the slots of the values that the order compares; empty where no cursor was selected
 */
public record Page(
        List<Row> rows,
        boolean hasNext,
        boolean hasPrevious,
        AggregateValues aggregates,
        Order order,
        List<Integer> compared)
        implements ReadSource, Connection<Row> {

    @Override
    public @Nullable String typeName() {
        return null;
    }

    @Override
    public List<graphql.relay.Edge<Row>> getEdges() {
        return List.copyOf(edges());
    }

    /**
     * Not supported: a page knows nothing of what lies beyond it unless the document asks, and then the fields of
     * {@code PageInfo} are fetched from the page itself.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public PageInfo getPageInfo() {
        throw new UnsupportedOperationException(
                "The PageInfo of a page of Subgraft is what the document selects of it; select it");
    }

    /**
     * The page that {@code request} asked for.
     *
     * @param found the rows in the order they were read, one more than the page holds where the range goes on
     * @param compared the slots of the values that the order compares
     * @param beyond whether there are rows before and behind the range
     * @param aggregates what was selected of the whole list
     */
    public static Page of(
            PageRequest request, List<Row> found, List<Integer> compared, Beyond beyond, AggregateValues aggregates) {
        boolean goesOn = found.size() > request.size();
        List<Row> rows = goesOn ? found.subList(0, request.size()) : found;
        checkProgress(request.after(), rows, compared);
        checkProgress(request.before(), rows, compared);
        if (request.backward()) {
            Collections.reverse(rows);
        }
        boolean hasNext = beyond.end() || (goesOn && !request.backward());
        boolean hasPrevious = beyond.start() || (goesOn && request.backward());
        return new Page(rows, hasNext, hasPrevious, aggregates, request.order(), compared);
    }

    /**
     * Fails where a page begins with the row that it goes on from: a client that follows cursors would be given the same rows for
     * ever.
     */
    private static void checkProgress(@Nullable List<@Nullable Object> from, List<Row> rows, List<Integer> compared) {
        if (from != null && !compared.isEmpty() && !rows.isEmpty() && from.equals(values(rows.get(0), compared))) {
            throw new IllegalStateException("A page has the row that it goes on from");
        }
    }

    private static List<@Nullable Object> values(Row row, List<Integer> compared) {
        List<@Nullable Object> values = new ArrayList<>(compared.size());
        compared.forEach(slot -> values.add(row.column(slot)));
        return values;
    }

    /** The rows, each with its cursor. */
    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>(rows.size());
        rows.forEach(row -> edges.add(new Edge(this, row)));
        return edges;
    }

    @Nullable
    public String startCursor() {
        return rows.isEmpty() ? null : cursor(rows.get(0));
    }

    @Nullable
    public String endCursor() {
        return rows.isEmpty() ? null : cursor(rows.get(rows.size() - 1));
    }

    private String cursor(Row row) {
        if (compared.isEmpty()) {
            throw new IllegalStateException("No cursor was selected");
        }
        List<@Nullable Object> values = values(row, compared);
        order.checkNulls(values);
        return Cursor.write(order, values);
    }

    /**
     * A row of a page: the source of an edge.
     *
     * @param page the page
     * @param row the row
     */
    public record Edge(Page page, Row row) implements graphql.relay.Edge<Row> {

        public String cursor() {
            return page.cursor(row);
        }

        @Override
        public Row getNode() {
            return row;
        }

        /** @throws IllegalStateException if no cursor was selected */
        @Override
        public ConnectionCursor getCursor() {
            return new DefaultConnectionCursor(cursor());
        }
    }

    /**
     * Whether there are rows beyond the range that cursors and offset leave; false where that was not asked for.
     *
     * @param start before it
     * @param end behind it
     */
    public record Beyond(boolean start, boolean end) {}
}
