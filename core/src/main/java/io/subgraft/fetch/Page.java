package io.subgraft.fetch;

import io.subgraft.query.PageRequest;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows: the source of a connection and of its {@code PageInfo}.
 *
 * @param rows the rows in the order of the list
 * @param hasNext whether rows follow
 * @param hasPrevious whether rows precede
 * @param totalCount how many rows the whole list has; null where that was not selected
 */
record Page(
        List<Row> rows,
        boolean hasNext,
        boolean hasPrevious,
        @Nullable Long totalCount) {

    /**
     * The page that {@code request} asked for.
     *
     * @param found the rows in the order they were read, one more than the page holds where the list goes on
     */
    static Page of(PageRequest request, List<Row> found, @Nullable Long totalCount) {
        boolean goesOn = found.size() > request.size();
        List<Row> rows = goesOn ? found.subList(0, request.size()) : found;
        if (request.backward()) {
            Collections.reverse(rows);
            return new Page(rows, request.before() != null, goesOn, totalCount);
        }
        return new Page(rows, goesOn, request.after() != null, totalCount);
    }

    @Nullable
    String startCursor() {
        return rows.isEmpty() ? null : Cursor.of(rows.get(0));
    }

    @Nullable
    String endCursor() {
        return rows.isEmpty() ? null : Cursor.of(rows.get(rows.size() - 1));
    }
}
