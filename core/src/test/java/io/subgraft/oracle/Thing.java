package io.subgraft.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row in memory, with what it refers to. */
final class Thing {

    private final String type;
    private final Map<String, Object> values = new HashMap<>();

    Thing(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    Thing set(String field, Object value) {
        values.put(field, value);
        return this;
    }

    Object get(String field) {
        return values.get(field);
    }

    @SuppressWarnings("unchecked")
    List<Thing> list(String field) {
        return (List<Thing>) values.computeIfAbsent(field, absent -> new ArrayList<Thing>());
    }

    String id() {
        return (String) get("id");
    }
}
