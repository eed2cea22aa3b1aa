package io.subgraft.internal.hql;

import io.subgraft.internal.model.ColumnType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a statement and the aliases of its subqueries: each gets a name of its own. */
final class Parameters {

    private final Map<String, Parameter> values = new LinkedHashMap<>();
    private int aliases;

    /** The HQL of a parameter with a value; a list stands for as many parameters. */
    String add(Object value) {
        return add(name(), value);
    }

    /** The HQL of the parameter of that name. */
    String add(String name, Object value) {
        return add(name, value, null);
    }

    /** The HQL of a parameter that is compared with a column; null stands for a value of no column. */
    String add(Object value, @Nullable ColumnType column) {
        return add(name(), value, column);
    }

    /** The HQL of the parameter of that name that is compared with a column; a list stands for as many parameters. */
    String add(String name, Object value, @Nullable ColumnType column) {
        return add(name, new Parameter(value, column == null ? null : column.type()));
    }

    /** The HQL of the parameter of that name. */
    String add(String name, Parameter parameter) {
        values.put(name, parameter);
        return ":" + name;
    }

    private String name() {
        return "p" + (values.size() + 1);
    }

    /** An alias that nothing else has. */
    String alias() {
        return "w" + ++aliases;
    }

    Map<String, Parameter> values() {
        return values;
    }
}
