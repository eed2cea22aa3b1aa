package io.subgraft.internal.hql;

import io.subgraft.internal.filter.Comparison;
import io.subgraft.internal.filter.Filter;
import io.subgraft.internal.filter.Filter.All;
import io.subgraft.internal.filter.Filter.Any;
import io.subgraft.internal.filter.Filter.Column;
import io.subgraft.internal.filter.Filter.Exists;
import io.subgraft.internal.filter.Filter.One;
import io.subgraft.internal.filter.Filter.Self;
import io.subgraft.internal.filter.Filter.Within;
import io.subgraft.internal.filter.Operator;

/** What a filter says of what is not there, an entity that an outer join did not find or an element: all its columns are null. */
final class NullSemantics {

    private NullSemantics() {}

    /** Whether it is true where everything is null. */
    static boolean isTrueOfNothing(Filter filter) {
        if (filter instanceof All all) {
            return all.parts().stream().allMatch(NullSemantics::isTrueOfNothing);
        }
        if (filter instanceof Any any) {
            return any.parts().stream().anyMatch(NullSemantics::isTrueOfNothing);
        }
        if (filter instanceof Column column) {
            return isTrueOfNull(column.test());
        }
        if (filter instanceof Within within) {
            return isTrueOfNothing(within.inner());
        }
        if (filter instanceof Self self) {
            return isTrueOfNull(self.test());
        }
        if (filter instanceof Filter.Value value) {
            return isTrueOfNothing(value.inner());
        }
        if (filter instanceof Filter.Key) {
            return true;
        }
        return filter instanceof One one ? one.orAbsent() : filter instanceof Exists exists && exists.isNegated();
    }

    private static boolean isTrueOfNull(Comparison test) {
        return test.operator() == Operator.IS_NULL || test.isNegated();
    }
}
