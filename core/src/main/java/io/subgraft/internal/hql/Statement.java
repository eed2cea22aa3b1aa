package io.subgraft.internal.hql;

import io.subgraft.internal.compatibility.HibernateSeams;
import java.util.List;
import java.util.Map;

/**
 * A statement in HQL. Its text has names of the model and usual numbers of rows only; every value is a parameter.
 *
 * @param hql the text
 * @param parameters the values by name
 * @param offset how many rows to skip
 * @param limit the most rows to return; 0 where the text says it or they are all wanted, {@link #ANY_NUMBER} for as many as
 *     there may be
 * @param order the slots of the values that the order of a page compares; empty where no cursor is asked for
 */
public record Statement(String hql, Map<String, Parameter> parameters, int offset, int limit, List<Integer> order) {

    /** The limit of what nothing bounds: neither a page nor the keys that were asked for. */
    static final int ANY_NUMBER = -1;

    /** Whether nothing that was asked for bounds how many rows there are. */
    public boolean isUnbounded() {
        return limit == ANY_NUMBER;
    }

    static Statement all(String hql, Parameters parameters) {
        return new Statement(hql, parameters.values(), 0, 0, List.of());
    }

    static Statement atMost(int limit, String hql, Parameters parameters) {
        return page(0, limit, hql, parameters, List.of());
    }

    static Statement page(int offset, int limit, String hql, Parameters parameters, List<Integer> order) {
        return offset == 0 && canEndWithLimit(hql) && InlinedSizes.contain(limit)
                ? new Statement(hql + " limit " + limit, parameters.values(), 0, 0, order)
                : new Statement(hql, parameters.values(), offset, limit, order);
    }

    private static boolean canEndWithLimit(String hql) {
        return !HibernateSeams.limitsNeedAnOrder() || endsWithOrder(hql);
    }

    /** Whether the last order is that of the statement, and not that of a query in it. */
    private static boolean endsWithOrder(String hql) {
        int at = hql.lastIndexOf(" order by ");
        int depth = 0;
        for (int i = Math.max(at, 0); i < hql.length() && depth >= 0; i++) {
            depth += hql.charAt(i) == '(' ? 1 : hql.charAt(i) == ')' ? -1 : 0;
        }
        return at >= 0 && depth == 0;
    }
}
