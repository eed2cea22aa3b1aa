package io.subgraft.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a statement and the aliases of its subqueries: each gets a name of its own. */
final class Parameters {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private int aliases;

    /** The HQL of a parameter with a value; a list stands for as many parameters. */
    String add(Object value) {
        return add("p" + (values.size() + 1), value);
    }

    /** The HQL of the parameter of that name. */
    String add(String name, Object value) {
        values.put(name, value);
        return ":" + name;
    }

    /** An alias that nothing else has. */
    String alias() {
        return "w" + ++aliases;
    }

    Map<String, Object> values() {
        return values;
    }
}
