package io.subgraft.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the columns and joins of one statement; each column once, whoever needs it. */
final class Columns {

    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final StringBuilder joins = new StringBuilder();
    private boolean typed;
    private int aliases;

    /** The slot of an HQL expression. */
    int slot(String expression) {
        return slots.computeIfAbsent(expression, absent -> slots.size());
    }

    /** The slot of the class of an entity. */
    int typeSlot(String alias) {
        typed = true;
        return slot("type(" + alias + ")");
    }

    /** Joins an association, and returns the alias of its target. */
    String join(String path) {
        String alias = Projection.ENTITY + ++aliases;
        joins.append(" left join ").append(path).append(' ').append(alias);
        return alias;
    }

    <T> Projection<T> projection(T content) {
        List<String> columns = new ArrayList<>(slots.keySet());
        return new Projection<>(content, columns, joins.toString(), typed);
    }
}
