package io.subgraft.query;

import io.subgraft.model.KeyColumn;
import io.subgraft.model.Keys;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.type.SqlTypes;

/** How a statement is told that an identifier is one of many. */
enum KeyCondition {
    /** One array parameter for each column: the text is the same for any number of keys, and there is no limit to it. */
    ARRAY {
        @Override
        void add(Scope scope, List<String> paths, List<KeyColumn> columns, Collection<?> keys) {
            List<String> parameters = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                int column = i;
                Object[] empty =
                        (Object[]) Array.newInstance(columns.get(i).type().javaType(), 0);
                Object[] values = keys.stream()
                        .map(key -> Keys.column(key, column))
                        .toList()
                        .toArray(empty);
                parameters.add(scope.parameters().add("keys" + i, values));
            }
            scope.where(KeyFunctions.name(columns.size()) + "(" + String.join(", ", paths) + ", "
                    + String.join(", ", parameters) + ")");
        }

        @Override
        int most(int columns) {
            return Integer.MAX_VALUE;
        }
    },
    /** A parameter for each value, padded with the last key to a power of two so that few texts occur. */
    LIST {
        @Override
        void add(Scope scope, List<String> paths, List<KeyColumn> columns, Collection<?> keys) {
            List<Object> padded = Padding.of(keys);
            if (columns.size() == 1) {
                scope.where(paths.get(0) + " in (" + scope.parameters().add("keys", padded) + ")");
                return;
            }
            if (keys.isEmpty()) {
                scope.where("1 = 0");
                return;
            }
            List<String> alternatives = new ArrayList<>();
            for (int row = 0; row < padded.size(); row++) {
                List<String> equalities = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    Object value = Keys.column(padded.get(row), i);
                    equalities.add(paths.get(i) + " = " + scope.parameters().add(value));
                }
                alternatives.add("(" + String.join(" and ", equalities) + ")");
            }
            scope.where("(" + String.join(" or ", alternatives) + ")");
        }

        /** Oracle takes 1,000 values in a list, and the parser of a long disjunction is slow. */
        @Override
        int most(int columns) {
            return columns == 1 ? 1_000 : 100;
        }
    };

    /** Arrays, unless the database has none, or the persistence unit keeps arrays as something else. */
    static KeyCondition of(SessionFactoryImplementor sessionFactory) {
        boolean arrays = sessionFactory.getJdbcServices().getDialect().supportsStandardArrays()
                && sessionFactory.getSessionFactoryOptions().getPreferredSqlTypeCodeForArray() == SqlTypes.ARRAY
                && sessionFactory.getQueryEngine().getSqmFunctionRegistry().findFunctionDescriptor(KeyFunctions.name(1))
                        != null;
        return arrays ? ARRAY : LIST;
    }

    /** Adds the condition that the columns at the given paths are those of one of the keys. */
    abstract void add(Scope scope, List<String> paths, List<KeyColumn> columns, Collection<?> keys);

    /** How many keys of that many columns one statement can have. */
    abstract int most(int columns);
}
