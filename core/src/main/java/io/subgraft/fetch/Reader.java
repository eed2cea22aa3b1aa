package io.subgraft.fetch;

import io.subgraft.model.EntityType;
import io.subgraft.plan.Selection;
import io.subgraft.plan.Selection.Pages;
import io.subgraft.plan.Selection.ToMany;
import io.subgraft.query.PageRequest;
import io.subgraft.query.Statement;
import io.subgraft.query.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of planned fields in one unit of work: one for a root field, one for each association and set of
 * arguments below it whatever the number of rows, and one for each selected count.
 */
final class Reader {

    private final Statements statements;
    private final UnitOfWork work;

    Reader(Statements statements, UnitOfWork work) {
        this.statements = statements;
        this.work = work;
    }

    @Nullable
    Object read(Read read) {
        return read instanceof Read.One one ? one(one) : many((Read.Many) read);
    }

    private @Nullable Row one(Read.One one) {
        Selection selection = one.selection();
        List<Row> rows = rows(selection, statements.lookup(selection, one.by(), one.values()));
        below(selection, rows, one.requests());
        return rows.isEmpty() ? null : rows.get(0);
    }

    private Page many(Read.Many many) {
        Pages pages = many.pages();
        PageRequest request = many.requests().of(pages);
        List<Row> rows = pages.rows() ? rows(pages.nodes(), statements.page(pages.nodes(), request)) : List.of();
        Long count = pages.totalCount()
                ? (Long) work.list(statements.count(many.type())).get(0)[0]
                : null;
        Page page = Page.of(request, rows, count);
        below(pages.nodes(), page.rows(), many.requests());
        return page;
    }

    /** The entities with the given identifiers, by identifier. */
    Map<Object, Row> byId(Selection selection, Collection<?> ids, PageRequests requests) {
        Map<Object, Row> rows = new HashMap<>();
        for (@Nullable Object[] columns : work.list(statements.byId(selection, ids))) {
            rows.put(owner(columns), Row.of(selection, columns));
        }
        below(selection, rows.values(), requests);
        return rows;
    }

    /** The pages of an association for the given owners; each owner has one, be it empty. */
    Map<Object, Page> pages(EntityType owner, ToMany toMany, Collection<?> owners, PageRequests requests) {
        Pages pages = toMany.pages();
        PageRequest request = requests.of(pages);
        Map<Object, List<Row>> rows =
                pages.rows() ? rowsByOwner(pages.nodes(), statements.pages(owner, toMany, request, owners)) : Map.of();
        Map<Object, Long> counts =
                pages.totalCount() ? countsByOwner(statements.counts(owner, toMany, owners)) : Map.of();
        Map<Object, Page> found = new HashMap<>();
        List<Row> below = new ArrayList<>();
        for (Object key : owners) {
            Long count = pages.totalCount() ? counts.getOrDefault(key, 0L) : null;
            Page page = Page.of(request, rows.getOrDefault(key, new ArrayList<>()), count);
            found.put(key, page);
            below.addAll(page.rows());
        }
        below(pages.nodes(), below, requests);
        return found;
    }

    private void below(Selection selection, Collection<Row> rows, PageRequests requests) {
        if (rows.isEmpty()) {
            return;
        }
        for (int i = 0; i < selection.toOnes().size(); i++) {
            List<Row> joined = new ArrayList<>();
            for (Row row : rows) {
                Row one = row.toOne(i);
                if (one != null) {
                    joined.add(one);
                }
            }
            below(selection.toOnes().get(i).selection(), joined, requests);
        }
        for (int i = 0; i < selection.toManys().size(); i++) {
            Map<Object, List<Row>> owners = new LinkedHashMap<>();
            rows.forEach(row ->
                    owners.computeIfAbsent(row.id(), id -> new ArrayList<>(1)).add(row));
            Map<Object, Page> pages =
                    pages(selection.type(), selection.toManys().get(i), owners.keySet(), requests);
            int place = i;
            pages.forEach((id, page) -> owners.getOrDefault(id, List.of()).forEach(row -> row.toMany(place, page)));
        }
    }

    private List<Row> rows(Selection selection, Statement statement) {
        List<@Nullable Object[]> found = work.list(statement);
        List<Row> rows = new ArrayList<>(found.size());
        for (@Nullable Object[] columns : found) {
            rows.add(Row.of(selection, columns));
        }
        return rows;
    }

    private Map<Object, List<Row>> rowsByOwner(Selection selection, Statement statement) {
        Map<Object, List<Row>> rows = new HashMap<>();
        for (@Nullable Object[] columns : work.list(statement)) {
            rows.computeIfAbsent(owner(columns), owner -> new ArrayList<>()).add(Row.of(selection, columns));
        }
        return rows;
    }

    private Map<Object, Long> countsByOwner(Statement statement) {
        Map<Object, Long> counts = new HashMap<>();
        for (@Nullable Object[] columns : work.list(statement)) {
            counts.put(owner(columns), (Long) columns[0]);
        }
        return counts;
    }

    /** The key of the owner stands behind the columns of the selection. */
    private static Object owner(@Nullable Object[] columns) {
        Object owner = columns[columns.length - 1];
        if (owner == null) {
            throw new IllegalStateException("A row without its owner");
        }
        return owner;
    }
}
