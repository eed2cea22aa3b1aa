package io.subgraft.fetch;

import io.subgraft.model.EntityType;
import io.subgraft.plan.Many;
import io.subgraft.query.PageRequest;
import io.subgraft.query.Statement;
import io.subgraft.query.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads pages: their rows, what lies beyond them where that is asked for, and what is selected of the whole list. */
final class PageReader {

    private final Statements statements;
    private final UnitOfWork work;
    private final Rows rows;
    private final AggregateReader aggregates;

    PageReader(Statements statements, UnitOfWork work, Rows rows) {
        this.statements = statements;
        this.work = work;
        this.rows = rows;
        this.aggregates = new AggregateReader(statements, work);
    }

    /** A page of all entities. */
    Page ofList(EntityType type, Many.Pages pages, PageRequests requests) {
        PageRequest request = requests.of(pages);
        List<Row> found = new ArrayList<>();
        List<Integer> compared = List.of();
        if (pages.rows()) {
            Statement statement = statements.page(pages.nodes(), request, pages.cursors());
            compared = statement.order();
            for (@Nullable Object[] columns : work.list(statement)) {
                add(found, rows.entity(pages.nodes().content(), columns));
            }
        }
        Page.Beyond beyond = new Page.Beyond(
                pages.start() && request.hasStart() && isAny(statements.beyond(type, request, false)),
                pages.end() && request.hasEnd() && isAny(statements.beyond(type, request, true)));
        AggregateValues values = aggregates.ofList(type, pages.aggregation(), request.filter(), requests);
        return Page.of(request, found, compared, beyond, values);
    }

    private boolean isAny(Statement statement) {
        return !work.list(statement).isEmpty();
    }

    /** A page of what an association leads to, for each of the given owners, be it empty. */
    Map<Object, Page> ofOwners(Many.Association many, Collection<?> owners, PageRequests requests) {
        Many.Pages pages = many.pages();
        PageRequest request = requests.of(pages);
        Map<Object, List<Row>> found = new HashMap<>();
        List<Integer> compared = List.of();
        if (pages.rows()) {
            Statement statement = statements.pages(many, request, owners);
            compared = statement.order();
            for (@Nullable Object[] columns : work.list(statement)) {
                add(
                        found.computeIfAbsent(Owners.of(many.owner(), columns), owner -> new ArrayList<>()),
                        rows.entity(pages.nodes().content(), columns));
            }
        }
        Set<Object> start = pages.start() && request.hasStart() ? beyond(many, request, false, owners) : Set.of();
        Set<Object> end = pages.end() && request.hasEnd() ? beyond(many, request, true, owners) : Set.of();
        Map<Object, AggregateValues> values = aggregates.ofOwners(many, request.filter(), owners, requests);
        Map<Object, Page> byOwner = new HashMap<>();
        for (Object owner : owners) {
            Page.Beyond beyond = new Page.Beyond(start.contains(owner), end.contains(owner));
            List<Row> own = found.getOrDefault(owner, new ArrayList<>());
            byOwner.put(owner, Page.of(request, own, compared, beyond, Objects.requireNonNull(values.get(owner))));
        }
        return byOwner;
    }

    private Set<Object> beyond(Many.Association many, PageRequest request, boolean behind, Collection<?> owners) {
        Set<Object> found = new HashSet<>();
        for (@Nullable Object[] columns : work.list(statements.beyond(many, request, behind, owners))) {
            found.add(Owners.of(many.owner(), columns));
        }
        return found;
    }

    private static void add(List<Row> into, @Nullable Row row) {
        if (row != null) {
            into.add(row);
        }
    }
}
