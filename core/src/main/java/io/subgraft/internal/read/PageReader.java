package io.subgraft.internal.read;

import io.subgraft.internal.argument.PageRequest;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.hql.Statement;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PageParts;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.row.AggregateValues;
import io.subgraft.internal.row.Page;
import io.subgraft.internal.row.RequestedKeys;
import io.subgraft.internal.row.Row;
import io.subgraft.internal.row.RowMapper;
import io.subgraft.internal.session.Siblings;
import io.subgraft.internal.session.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads pages: their rows, what lies beyond them where that is asked for, and what is selected of the whole list. */
final class PageReader {

    private final Statements statements;
    private final UnitOfWork work;
    private final RowMapper rows;

    PageReader(Statements statements, UnitOfWork work, RowMapper rows) {
        this.statements = statements;
        this.work = work;
        this.rows = rows;
    }

    /** A page of all entities. */
    Page ofList(EntityType type, PlannedCollection.Pages pages, PageRequests requests) {
        PageRequest request = requests.of(pages);
        PageParts parts = request.parts(pages);
        Siblings siblings = new Siblings();
        List<Integer> compared = List.of();
        Supplier<List<Row>> found = ArrayList::new;
        if (parts.rows()) {
            Statement statement = statements.page(pages, request);
            compared = statement.order();
            found = siblings.add(in -> rows(in, statement, pages));
        }
        Supplier<Boolean> start =
                parts.start() ? siblings.add(in -> isAny(in, statements.beyond(type, request, false))) : () -> false;
        Supplier<Boolean> end =
                parts.end() ? siblings.add(in -> isAny(in, statements.beyond(type, request, true))) : () -> false;
        Supplier<AggregateValues> values = aggregates(
                siblings,
                parts,
                in -> new AggregateReader(statements, in)
                        .ofList(type, pages.aggregation(), request.filter(), requests));
        siblings.run(work);
        return Page.of(request, found.get(), compared, new Page.Beyond(start.get(), end.get()), values.get());
    }

    private List<Row> rows(UnitOfWork in, Statement statement, PlannedCollection.Pages pages) {
        List<Row> found = new ArrayList<>();
        for (@Nullable Object[] columns : in.list(statement)) {
            add(found, rows.entity(pages.nodes().content(), columns));
        }
        return found;
    }

    private static boolean isAny(UnitOfWork in, Statement statement) {
        return !in.list(statement).isEmpty();
    }

    /** What is selected of the whole list; it takes no statement if nothing is. */
    private <T> Supplier<T> aggregates(Siblings siblings, PageParts parts, Function<UnitOfWork, T> read) {
        return parts.isAggregated() ? siblings.add(read) : () -> read.apply(work);
    }

    /** A page of what an association leads to, for each of the given owners, be it empty. */
    Map<Object, Page> ofOwners(PlannedCollection.Association many, Collection<?> owners, PageRequests requests) {
        PlannedCollection.Pages pages = many.pages();
        PageRequest request = requests.of(pages);
        PageParts parts = request.parts(pages);
        Siblings siblings = new Siblings();
        List<Integer> compared = List.of();
        Supplier<Map<Object, List<Row>>> found = HashMap::new;
        if (parts.rows()) {
            Statement statement = statements.pages(many, request, owners);
            compared = statement.order();
            found = siblings.add(in -> rows(in, statement, many, owners));
        }
        Supplier<Set<Object>> start =
                parts.start() ? siblings.add(in -> beyond(in, many, request, false, owners)) : Set::of;
        Supplier<Set<Object>> end = parts.end() ? siblings.add(in -> beyond(in, many, request, true, owners)) : Set::of;
        Supplier<Map<Object, AggregateValues>> values = aggregates(
                siblings,
                parts,
                in -> new AggregateReader(statements, in).ofOwners(many, request.filter(), owners, requests));
        siblings.run(work);
        Map<Object, List<Row>> rowsOf = found.get();
        Set<Object> before = start.get();
        Set<Object> behind = end.get();
        Map<Object, AggregateValues> valuesOf = values.get();
        Map<Object, Page> byOwner = new HashMap<>();
        for (Object owner : owners) {
            Page.Beyond beyond = new Page.Beyond(before.contains(owner), behind.contains(owner));
            List<Row> own = rowsOf.getOrDefault(owner, new ArrayList<>());
            byOwner.put(owner, Page.of(request, own, compared, beyond, Objects.requireNonNull(valuesOf.get(owner))));
        }
        return byOwner;
    }

    private Map<Object, List<Row>> rows(
            UnitOfWork in, Statement statement, PlannedCollection.Association many, Collection<?> owners) {
        RequestedKeys asked = new RequestedKeys(owners);
        EntitySelection selection = many.pages().nodes().content();
        Map<Object, List<Row>> found = new HashMap<>();
        for (@Nullable Object[] columns : in.list(statement)) {
            add(
                    found.computeIfAbsent(asked.owner(many.owner(), columns), owner -> new ArrayList<>()),
                    rows.entity(selection, columns));
        }
        return found;
    }

    private Set<Object> beyond(
            UnitOfWork in,
            PlannedCollection.Association many,
            PageRequest request,
            boolean behind,
            Collection<?> owners) {
        RequestedKeys asked = new RequestedKeys(owners);
        Set<Object> found = new HashSet<>();
        for (@Nullable Object[] columns : in.list(statements.beyond(many, request, behind, owners))) {
            found.add(asked.owner(many.owner(), columns));
        }
        return found;
    }

    private static void add(List<Row> into, @Nullable Row row) {
        if (row != null) {
            into.add(row);
        }
    }
}
