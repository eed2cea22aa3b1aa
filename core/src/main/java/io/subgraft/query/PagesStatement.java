package io.subgraft.query;

import static io.subgraft.plan.Projection.ENTITY;

import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many;
import io.subgraft.plan.Projection;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Builds the statement that reads a page of an association for every owner: rows numbered by owner, in a derived table. */
final class PagesStatement {

    private static final String PAGE = "p";

    private final KeyCondition keys;

    PagesStatement(KeyCondition keys) {
        this.keys = keys;
    }

    Statement of(Many.Association many, PageRequest page, Collection<?> owners) {
        Projection<EntitySelection> projection = many.pages().nodes();
        return projection.typed() ? joined(many, projection, page, owners) : selected(many, projection, page, owners);
    }

    /** {@code select p.c0, …, p.o0 from (select e.title as c0, …, e.author.id as o0, row_number() … from Book e …) p …} */
    private Statement selected(
            Many.Association many, Projection<EntitySelection> projection, PageRequest page, Collection<?> owners) {
        List<String> columns = projection.columns();
        OwnedRows rows = OwnedRows.of(many, projection.joins());
        String outer = names(PAGE + ".c", columns.size()) + ", "
                + names(PAGE + ".o", rows.key().size());
        Statement.Builder statement =
                Statement.select("select " + outer + " from (select " + aliased(columns, "c") + ", ");
        numbered(statement, many, rows, projection.joins(), page, owners);
        return closed(statement.append(") " + PAGE), rows, page);
    }

    /**
     * {@code select e.name, type(e), …, p.o0 from (select e.id as k0, …) p left join Animal e on e.id = p.k0 …}: Hibernate 7.4
     * can select neither the class of an entity nor what is treated from a derived table.
     */
    private Statement joined(
            Many.Association many, Projection<EntitySelection> projection, PageRequest page, Collection<?> owners) {
        OwnedRows rows = OwnedRows.of(many, "");
        List<String> id = OwnedRows.paths(ENTITY, projection.content().type());
        String outer = String.join(", ", projection.columns()) + ", "
                + names(PAGE + ".o", rows.key().size());
        Statement.Builder statement = Statement.select("select " + outer + " from (select " + aliased(id, "k") + ", ");
        numbered(statement, many, rows, "", page, owners);
        String on = IntStream.range(0, id.size())
                .mapToObj(i -> id.get(i) + " = " + PAGE + ".k" + i)
                .collect(Collectors.joining(" and "));
        // Every row is found; but below an inner join Hibernate joins what is treated by inner joins, too.
        statement
                .append(") " + PAGE + " left join "
                        + projection.content().type().entityName() + " " + ENTITY + " on " + on)
                .append(projection.joins());
        return closed(statement, rows, page);
    }

    private void numbered(
            Statement.Builder statement,
            Many.Association many,
            OwnedRows rows,
            String joins,
            PageRequest page,
            Collection<?> owners) {
        Ordering ordering = Ordering.of(many.pages().nodes().content().type(), ENTITY, page);
        statement
                .append(aliased(rows.key(), "o"))
                .append(", row_number() over (partition by " + String.join(", ", rows.key()))
                .append(" order by " + ordering.clause() + ") as place")
                .append(rows.from())
                .append(joins);
        rows.restrict(statement, many, keys, owners);
        ordering.restrict(statement);
    }

    private static Statement closed(Statement.Builder statement, OwnedRows rows, PageRequest page) {
        return statement
                .append(" where " + PAGE + ".place <= :probe")
                .append(" order by " + names(PAGE + ".o", rows.key().size()) + ", " + PAGE + ".place")
                .with("probe", page.probe())
                .all();
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
