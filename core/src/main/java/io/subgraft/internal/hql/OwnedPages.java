package io.subgraft.internal.hql;

import io.subgraft.internal.argument.PageRequest;
import io.subgraft.internal.plan.PlannedCollection;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * The HQL of a page for each of many owners: a derived table whose rows have a place among those of their owner.
 *
 * @param from the from clause, with a leading space
 * @param owner the columns of the owner's key
 * @param closing the where and order by clauses, with a leading space
 */
record OwnedPages(String from, List<String> owner, String closing) {

    /** The alias of the derived table. */
    static final String PAGE = "p";

    private static final String OWNER = "q";

    /**
     * What a page is made of.
     *
     * @param columns the columns of the derived table, each with its alias
     * @param rows where they come from
     * @param joins what is joined to that beyond what the scope says, with a leading space
     * @param order the order by clause
     * @param groupBy the group by clause, with a leading space; empty for none
     * @param offset how many rows to skip
     * @param size the most rows
     */
    record Part(String columns, OwnedRows rows, String joins, String order, String groupBy, int offset, int size) {

        /** The place of the last row; there is none beyond the greatest number. */
        private int last() {
            return PageRequest.last(offset, size);
        }

        private String from(FromClause scope) {
            return rows.from() + joins + scope.text() + groupBy;
        }
    }

    /** How the rows of each owner get their places. */
    enum Form {
        /** All rows are numbered. */
        WINDOW {
            @Override
            OwnedPages of(
                    Part part, PlannedCollection many, FromClause scope, KeyCondition keys, Collection<?> owners) {
                return window(part, many, scope, keys, owners);
            }
        },
        /**
         * The first rows of each owner are read for themselves, which an index on foreign key and order gives without reading
         * the others.
         */
        LATERAL {
            @Override
            OwnedPages of(
                    Part part, PlannedCollection many, FromClause scope, KeyCondition keys, Collection<?> owners) {
                return lateral(part, many, scope, keys, owners);
            }
        };

        /** The form that was measured to be the faster; what Hibernate emulates laterals by reads whole tables. */
        static Form of(SessionFactoryImplementor sessionFactory) {
            return sessionFactory.getJdbcServices().getDialect() instanceof PostgreSQLDialect ? LATERAL : WINDOW;
        }

        abstract OwnedPages of(
                Part part, PlannedCollection many, FromClause scope, KeyCondition keys, Collection<?> owners);
    }

    /** {@code from (select …, e.author.id as o0, row_number() over (partition by …) as place from Book e …) p where …} */
    static OwnedPages window(
            Part part, PlannedCollection many, FromClause scope, KeyCondition keys, Collection<?> owners) {
        OwnedRows rows = part.rows();
        rows.restrict(scope, many, keys, owners);
        String table = " from (select " + part.columns() + ", " + aliased(rows.key())
                + ", row_number() over (partition by "
                + String.join(", ", rows.key()) + " order by " + part.order() + ") as place" + part.from(scope) + ") "
                + PAGE;
        List<String> owner = IntStream.range(0, rows.key().size())
                .mapToObj(i -> PAGE + ".o" + i)
                .toList();
        String last = InlinedSizes.text(part.last(), scope.parameters());
        String upTo = PAGE + ".place <= " + last;
        String from = beyond(part, scope.parameters());
        return new OwnedPages(table, owner, " where " + (from.isEmpty() ? "" : from + " and ") + upTo + inPlace(owner));
    }

    /** {@code from Author q join lateral (select …, … as place from Book e where e.author.id = q.id … limit …) p where …} */
    private static OwnedPages lateral(
            Part part, PlannedCollection many, FromClause scope, KeyCondition keys, Collection<?> owners) {
        OwnedRows rows = part.rows();
        List<String> owner = OwnedRows.paths(OWNER, many.owner());
        IntStream.range(0, owner.size()).forEach(i -> scope.where(rows.indexed().get(i) + " = " + owner.get(i)));
        rows.restrict(scope, many);
        FromClause outer = scope.within();
        keys.add(outer, owner, many.owner().key(), owners);
        String last = InlinedSizes.text(part.last(), scope.parameters());
        String table = OwnedRows.from(many.owner(), OWNER) + " join lateral (select " + part.columns()
                + ", row_number() over (order by " + part.order() + ") as place" + part.from(scope) + " order by "
                + part.order() + " limit " + last + ") " + PAGE;
        if (part.offset() > 0) {
            outer.where(beyond(part, scope.parameters()));
        }
        return new OwnedPages(table, owner, outer.text() + inPlace(owner));
    }

    private static String beyond(Part part, Parameters parameters) {
        return part.offset() == 0 ? "" : PAGE + ".place > " + parameters.add("offset", part.offset());
    }

    private static String inPlace(List<String> owner) {
        return " order by " + String.join(", ", owner) + ", " + PAGE + ".place";
    }

    private static String aliased(List<String> expressions) {
        return IntStream.range(0, expressions.size())
                .mapToObj(i -> expressions.get(i) + " as o" + i)
                .collect(Collectors.joining(", "));
    }
}
