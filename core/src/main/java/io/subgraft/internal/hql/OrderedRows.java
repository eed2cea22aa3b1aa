package io.subgraft.internal.hql;

import io.subgraft.internal.argument.PageRequest;
import io.subgraft.internal.filter.Filter;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.order.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list, filtered and ordered.
 *
 * @param model the entities
 * @param alias the alias of the rows
 * @param scope their from clause
 */
record OrderedRows(Model model, String alias, FromClause scope) {

    void restrict(Filter filter) {
        new FilterClause(model, scope).restrict(filter, alias);
    }

    /** The order that the rows of a page are read in, the last first where it is read backwards. */
    Ordering ordering(PageRequest page) {
        return ordering(page.backward() ? page.order().reversed() : page.order());
    }

    private Ordering ordering(Order order) {
        return Ordering.of(order, alias, model, scope);
    }

    /** Leaves out what lies outside the cursors. */
    void between(PageRequest page) {
        if (page.after() != null) {
            scope.where(new Keyset(ordering(page.order()), scope.parameters()).after(page.after()));
        }
        if (page.before() != null) {
            scope.where(new Keyset(ordering(page.order().reversed()), scope.parameters()).after(page.before()));
        }
    }

    /** Leaves only what lies before the range of a page, or behind it. */
    void outside(PageRequest page, boolean behind) {
        List<@Nullable Object> bound = behind ? page.before() : page.after();
        if (bound != null) {
            Order order = behind ? page.order() : page.order().reversed();
            scope.where(new Keyset(ordering(order), scope.parameters()).from(bound));
        }
    }
}
