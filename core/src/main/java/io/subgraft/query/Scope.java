package io.subgraft.query;

import io.subgraft.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a from clause joins, each association once, and which of its rows a statement is about. */
final class Scope {

    private final Parameters parameters;
    private final Map<String, String> aliases;
    private final StringBuilder joins = new StringBuilder();
    private final List<String> conditions = new ArrayList<>();

    /** @param joined the aliases of what the statement joins anyhow, by path */
    Scope(Parameters parameters, Map<String, String> joined) {
        this.parameters = parameters;
        this.aliases = new HashMap<>(joined);
    }

    /** Another from clause of the same statement. */
    Scope within() {
        return new Scope(parameters, Map.of());
    }

    Parameters parameters() {
        return parameters;
    }

    /** The alias of what an association leads to, be it absent. */
    String join(String path) {
        return aliases.computeIfAbsent(path, absent -> joined(" left join ", path));
    }

    /** The alias of the entity that is the key of a map. */
    String joinKey(String map) {
        String path = "key(" + map + ")";
        return aliases.computeIfAbsent(path, absent -> joined(" join ", path));
    }

    private String joined(String kind, String path) {
        String alias = parameters.alias();
        joins.append(kind).append(path).append(' ').append(alias);
        return alias;
    }

    void where(String condition) {
        conditions.add(condition);
    }

    /** Leaves out the entities of classes that a client may not see. */
    void whereVisible(EntityType type, String alias) {
        List<String> visible = type.visible();
        if (visible != null) {
            where(visible.isEmpty() ? "1 = 0" : "type(" + alias + ") in (" + String.join(", ", visible) + ")");
        }
    }

    /** What is joined beyond what the statement joins anyhow. */
    String joins() {
        return joins.toString();
    }

    /** The HQL that follows the from clause and the joins that it has anyhow. */
    String text() {
        return conditions.isEmpty() ? joins.toString() : joins + " where " + String.join(" and ", conditions);
    }
}
