package io.subgraft.query;

import static io.subgraft.plan.Projection.ENTITY;

import io.subgraft.model.Model;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many;
import io.subgraft.plan.Projection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Builds the statement that reads a page of an association for every owner: rows numbered by owner, in a derived table. */
final class PagesStatement {

    private static final String PAGE = "p";

    private final Model model;
    private final KeyCondition keys;

    PagesStatement(Model model, KeyCondition keys) {
        this.model = model;
        this.keys = keys;
    }

    Statement of(Many.Association many, PageRequest page, Collection<?> owners) {
        return many.pages().nodes().typed() ? joined(many, page, owners) : selected(many, page, owners);
    }

    /** {@code select p.c0, …, p.o0 from (select e.title as c0, …, e.author.id as o0, row_number() … from Book e …) p …} */
    private Statement selected(Many.Association many, PageRequest page, Collection<?> owners) {
        Projection<EntitySelection> projection = many.pages().nodes();
        Scope scope = new Scope(new Parameters(), projection.aliases());
        Ordering ordering = restrict(scope, page);
        OwnedRows rows = OwnedRows.of(many, projection.joins() + scope.joins());
        rows.restrict(scope, many, keys, owners);
        Selected selected =
                Selected.of(projection.columns(), ordering, many.pages().cursors());
        String hql = "select " + names(PAGE + ".c", selected.columns().size()) + ", "
                + names(PAGE + ".o", rows.key().size())
                + " from (select " + aliased(selected.columns(), "c") + ", "
                + numbered(rows, ordering.clause()) + rows.from() + projection.joins() + scope.text() + ") " + PAGE
                + closed(scope, rows, page.offset(), page.probe());
        return new Statement(hql, scope.parameters().values(), 0, 0, selected.order());
    }

    /**
     * {@code select e.name, type(e), …, p.s0, p.o0 from (select e.id as k0, …) p left join Animal e on e.id = p.k0 …}:
     * Hibernate 7.4 can select neither the class of an entity nor what is treated from a derived table.
     */
    private Statement joined(Many.Association many, PageRequest page, Collection<?> owners) {
        Projection<EntitySelection> projection = many.pages().nodes();
        Scope scope = new Scope(new Parameters(), Map.of());
        Ordering ordering = restrict(scope, page);
        OwnedRows rows = OwnedRows.of(many, scope.joins());
        rows.restrict(scope, many, keys, owners);
        List<String> compared = many.pages().cursors() ? ordering.expressions() : List.of();
        List<String> id = OwnedRows.paths(ENTITY, projection.content().type());
        List<String> outer = new ArrayList<>(projection.columns());
        IntStream.range(0, compared.size()).forEach(i -> outer.add(PAGE + ".s" + i));
        IntStream.range(0, rows.key().size()).forEach(i -> outer.add(PAGE + ".o" + i));
        String on = IntStream.range(0, id.size())
                .mapToObj(i -> id.get(i) + " = " + PAGE + ".k" + i)
                .collect(Collectors.joining(" and "));
        // Every row is found; but below an inner join Hibernate joins what is treated by inner joins, too.
        String hql = "select " + String.join(", ", outer) + " from (select " + aliased(id, "k") + ", "
                + (compared.isEmpty() ? "" : aliased(compared, "s") + ", ")
                + numbered(rows, ordering.clause()) + rows.from() + scope.text() + ") " + PAGE
                + " left join " + projection.content().type().entityName() + " " + ENTITY + " on " + on
                + projection.joins() + closed(scope, rows, page.offset(), page.probe());
        List<Integer> order = IntStream.range(0, compared.size())
                .mapToObj(i -> projection.columns().size() + i)
                .toList();
        return new Statement(hql, scope.parameters().values(), 0, 0, order);
    }

    /** The first groups of every owner. */
    Statement ofGroups(List<String> columns, OwnedRows rows, String order, Scope scope, String groupBy, int size) {
        String hql = "select " + names(PAGE + ".c", columns.size()) + ", "
                + names(PAGE + ".o", rows.key().size())
                + " from (select " + aliased(columns, "c") + ", "
                + numbered(rows, order) + rows.from() + scope.text() + groupBy + ") " + PAGE
                + closed(scope, rows, 0, size);
        return Statement.all(hql, scope.parameters());
    }

    private Ordering restrict(Scope scope, PageRequest page) {
        OrderedRows ordered = new OrderedRows(model, ENTITY, scope);
        ordered.restrict(page.filter());
        ordered.between(page);
        return ordered.ordering(page);
    }

    private static String numbered(OwnedRows rows, String order) {
        return aliased(rows.key(), "o") + ", row_number() over (partition by " + String.join(", ", rows.key())
                + " order by " + order + ") as place";
    }

    private static String closed(Scope scope, OwnedRows rows, int offset, int size) {
        String last = scope.parameters().add("last", offset + size);
        String first =
                offset == 0 ? "" : PAGE + ".place > " + scope.parameters().add("offset", offset) + " and ";
        return " where " + first + PAGE + ".place <= " + last + " order by "
                + names(PAGE + ".o", rows.key().size()) + ", " + PAGE + ".place";
    }

    private static String names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(Collectors.joining(", "));
    }

    private static String aliased(List<String> expressions, String prefix) {
        return IntStream.range(0, expressions.size())
                .mapToObj(i -> expressions.get(i) + " as " + prefix + i)
                .collect(Collectors.joining(", "));
    }
}
