package io.subgraft.internal.hql;

import io.subgraft.internal.model.ColumnType;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.value.Keys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.type.SqlTypes;

/**
 * How a statement is told that an identifier is one of many.
 *
 * @param arrays whether the database has arrays
 */
record KeyCondition(boolean arrays) {

    /** Arrays, unless the database has none, or the persistence unit keeps arrays as something else. */
    static KeyCondition of(SessionFactoryImplementor sessionFactory) {
        return new KeyCondition(sessionFactory.getJdbcServices().getDialect().supportsStandardArrays()
                && sessionFactory.getSessionFactoryOptions().getPreferredSqlTypeCodeForArray() == SqlTypes.ARRAY
                && sessionFactory.getQueryEngine().getSqmFunctionRegistry().findFunctionDescriptor(KeyFunctions.name(1))
                        != null);
    }

    /** Adds the condition that the columns at the given paths are those of one of the keys. */
    void add(FromClause scope, List<String> paths, List<KeyColumn> columns, Collection<?> keys) {
        if (isArray(columns)) {
            arrays(scope, paths, columns, keys);
        } else {
            list(scope, paths, columns, keys);
        }
    }

    /**
     * How many keys of these columns one statement can have. Oracle takes 1,000 values in a list, and the parser of a long
     * disjunction is slow.
     */
    int most(List<KeyColumn> columns) {
        return isArray(columns) ? Integer.MAX_VALUE : columns.size() == 1 ? 1_000 : 100;
    }

    /** Whether every column has an array of its type. */
    private boolean isArray(List<KeyColumn> columns) {
        return arrays
                && columns.stream()
                        .map(KeyColumn::column)
                        .allMatch(column -> column != null && column.hasArray(columns.size() == 1));
    }

    /** One array parameter for each column: the text is the same for any number of keys, and there is no limit to it. */
    private static void arrays(FromClause scope, List<String> paths, List<KeyColumn> columns, Collection<?> keys) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            parameters.add(array(scope.parameters(), i, columns, keys));
        }
        scope.where(KeyFunctions.name(columns.size()) + "(" + String.join(", ", paths) + ", "
                + String.join(", ", parameters) + ")");
    }

    private static String array(Parameters parameters, int i, List<KeyColumn> columns, Collection<?> keys) {
        List<Object> values = keys.stream().map(key -> Keys.column(key, i)).toList();
        ColumnType column = Objects.requireNonNull(columns.get(i).column());
        if (columns.size() == 1 && column.isUntyped()) {
            return parameters.add("keys" + i, column.untypedArray(values), column);
        }
        Object[] array = column.array(columns.get(i).type().javaType(), values);
        return parameters.add("keys" + i, new Parameter(array, column.array()));
    }

    /** A parameter for each value, padded with the last key to a power of two so that few texts occur. */
    private static void list(FromClause scope, List<String> paths, List<KeyColumn> columns, Collection<?> keys) {
        List<Object> padded = Padding.of(keys);
        if (columns.size() == 1) {
            String values =
                    scope.parameters().add("keys", padded, columns.get(0).column());
            scope.where(paths.get(0) + " in (" + values + ")");
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
                equalities.add(paths.get(i) + " = "
                        + scope.parameters().add(value, columns.get(i).column()));
            }
            alternatives.add("(" + String.join(" and ", equalities) + ")");
        }
        scope.where("(" + String.join(" or ", alternatives) + ")");
    }
}
