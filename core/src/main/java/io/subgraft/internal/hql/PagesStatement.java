package io.subgraft.internal.hql;

import static io.subgraft.internal.plan.Projection.ENTITY;

import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.argument.PageRequest;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.plan.Projection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Builds the statement that reads a page of an association for every owner: rows numbered by owner, in a derived table. */
final class PagesStatement {

    /** Next to no list is longer, so that to read one for itself, up to as many rows, spares nothing. */
    private static final int NEARLY_ALL = 1_000;

    private final Model model;
    private final KeyCondition keys;
    private final OwnedPages.Form form;
    private final CallerRights access;

    PagesStatement(Model model, KeyCondition keys, OwnedPages.Form form, CallerRights access) {
        this.model = model;
        this.keys = keys;
        this.form = form;
        this.access = access;
    }

    Statement of(PlannedCollection.Association many, PageRequest asked, Collection<?> owners) {
        PageRequest page = asked.inSelectedOrder(many.pages().cursors());
        return many.pages().nodes().typed() ? joined(many, page, owners) : selected(many, page, owners);
    }

    /** How the rows of each owner get their places. */
    private OwnedPages.Form form(PlannedCollection.Association many, PageRequest page) {
        boolean isWindow = many.owner().isElsewhere()
                || PageRequest.last(page.offset(), page.size()) > NEARLY_ALL
                || page.order().isByOccurrence();
        return isWindow ? OwnedPages.Form.WINDOW : form;
    }

    private OwnedRows rows(PlannedCollection.Association many, PageRequest page, FromClause scope) {
        return OwnedRows.of(many, page.order(), scope, form(many, page) == OwnedPages.Form.WINDOW);
    }

    /** {@code select p.c0, …, p.o0 from (select e.title as c0, …) p …} */
    private Statement selected(PlannedCollection.Association many, PageRequest page, Collection<?> owners) {
        Projection<EntitySelection> projection = many.pages().nodes();
        FromClause scope = new FromClause(access);
        String joins = scope.joined(projection.joins());
        Ordering ordering = restrict(scope, page);
        OwnedRows rows = rows(many, page, scope);
        SelectList selected =
                SelectList.of(projection.columns(), ordering, many.pages().cursors());
        OwnedPages pages = pages(many, rows, aliased(selected.columns(), "c"), joins, ordering, scope, page, owners);
        String hql = "select " + names("c", selected.columns().size()) + ", " + String.join(", ", pages.owner())
                + pages.from() + pages.closing();
        return new Statement(hql, scope.parameters().values(), 0, 0, selected.order());
    }

    /**
     * {@code select e.name, type(e), …, p.s0, p.o0 from (select e.id as k0, …) p left join Animal e on e.id = p.k0 …}:
     * Hibernate 7.4 can select neither the class of an entity nor what is treated from a derived table.
     */
    private Statement joined(PlannedCollection.Association many, PageRequest page, Collection<?> owners) {
        Projection<EntitySelection> projection = many.pages().nodes();
        FromClause scope = new FromClause(access);
        Ordering ordering = restrict(scope, page);
        OwnedRows rows = rows(many, page, scope);
        List<String> compared = many.pages().cursors() ? ordering.selected() : List.of();
        List<String> id = OwnedRows.paths(ENTITY, projection.content().type());
        String columns = aliased(id, "k") + (compared.isEmpty() ? "" : ", " + aliased(compared, "s"));
        OwnedPages pages = pages(many, rows, columns, "", ordering, scope, page, owners);
        List<String> outer = new ArrayList<>(projection.columns());
        IntStream.range(0, compared.size()).forEach(i -> outer.add(OwnedPages.PAGE + ".s" + i));
        outer.addAll(pages.owner());
        String on = IntStream.range(0, id.size())
                .mapToObj(i -> id.get(i) + " = " + OwnedPages.PAGE + ".k" + i)
                .collect(Collectors.joining(" and "));
        // Every row is found; but below an inner join Hibernate joins what is treated by inner joins, too.
        String hql = "select " + String.join(", ", outer) + pages.from() + " left join "
                + projection.content().type().entityName() + " " + ENTITY + " on " + on
                + scope.joined(projection.joins())
                + pages.closing();
        List<Integer> order = IntStream.range(0, compared.size())
                .mapToObj(i -> projection.columns().size() + i)
                .toList();
        return new Statement(hql, scope.parameters().values(), 0, 0, order);
    }

    private OwnedPages pages(
            PlannedCollection.Association many,
            OwnedRows rows,
            String columns,
            String joins,
            Ordering ordering,
            FromClause scope,
            PageRequest page,
            Collection<?> owners) {
        OwnedPages.Part part = new OwnedPages.Part(
                columns, rows, joins, ordering.clause(), "", page.offset(), page.most(many.pages()));
        return form(many, page).of(part, many, scope, keys, owners);
    }

    /** The first groups of every owner; all rows have to be read for them. */
    Statement ofGroups(
            PlannedCollection many,
            List<String> columns,
            OwnedRows rows,
            String order,
            FromClause scope,
            String groupBy,
            int size,
            Collection<?> owners) {
        OwnedPages.Part part = new OwnedPages.Part(aliased(columns, "c"), rows, "", order, groupBy, 0, size);
        OwnedPages pages = OwnedPages.window(part, many, scope, keys, owners);
        String hql = "select " + names("c", columns.size()) + ", " + String.join(", ", pages.owner()) + pages.from()
                + pages.closing();
        return Statement.all(hql, scope.parameters());
    }

    private Ordering restrict(FromClause scope, PageRequest page) {
        OrderedRows ordered = new OrderedRows(model, ENTITY, scope);
        ordered.restrict(page.filter());
        ordered.between(page);
        return ordered.ordering(page);
    }

    private static String names(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> OwnedPages.PAGE + "." + prefix + i)
                .collect(Collectors.joining(", "));
    }

    private static String aliased(List<String> expressions, String prefix) {
        return IntStream.range(0, expressions.size())
                .mapToObj(i -> expressions.get(i) + " as " + prefix + i)
                .collect(Collectors.joining(", "));
    }
}
