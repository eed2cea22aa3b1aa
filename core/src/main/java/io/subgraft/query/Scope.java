package io.subgraft.query;

import io.subgraft.access.Access;
import io.subgraft.model.EntityType;
import io.subgraft.plan.Join;
import io.subgraft.security.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a from clause joins, each association once, and which of its rows a statement is about. */
final class Scope {

    private final Access access;
    private final Parameters parameters;
    private final Map<String, String> aliases = new HashMap<>();
    private final StringBuilder joins = new StringBuilder();
    private final List<String> conditions = new ArrayList<>();

    Scope(Access access) {
        this(access, new Parameters());
    }

    private Scope(Access access, Parameters parameters) {
        this.access = access;
        this.parameters = parameters;
    }

    /** Another from clause of the same statement. */
    Scope within() {
        return new Scope(access, parameters);
    }

    /** The HQL of what the statement joins anyhow, with a leading space; conditions and orders can use it as well. */
    String joined(List<Join> planned) {
        StringBuilder text = new StringBuilder();
        for (Join each : planned) {
            aliases.putIfAbsent(each.path(), each.alias());
            text.append(joined(" left join ", each.path(), each.alias(), each.target()));
        }
        return text.toString();
    }

    Parameters parameters() {
        return parameters;
    }

    /** The alias of what an association leads to, be it absent; what is hidden from the caller is. */
    String join(String path, EntityType target) {
        return aliases.computeIfAbsent(path, absent -> joined(" left join ", path, target));
    }

    /** The alias of the entity that is the key of a map. */
    String joinKey(String map, EntityType target) {
        String path = "key(" + map + ")";
        return aliases.computeIfAbsent(path, absent -> joined(" join ", path, target));
    }

    private String joined(String kind, String path, EntityType target) {
        String alias = parameters.alias();
        joins.append(joined(kind, path, alias, target));
        return alias;
    }

    /** The HQL of a join, with a leading space, of rows that the caller may see. */
    String joined(String kind, String path, String alias, EntityType target) {
        Rows rows = access.rows(target);
        String join = kind + path + " " + alias;
        return rows.isAll() ? join : join + " on " + RowCondition.of(rows, target.name(), alias, parameters);
    }

    void where(String condition) {
        conditions.add(condition);
    }

    /** Leaves out the entities of classes that no client may see, and the rows that this one may not. */
    void whereVisible(EntityType type, String alias) {
        Rows rows = access.rows(type);
        if (!rows.isAll()) {
            where(RowCondition.of(rows, type.name(), alias, parameters));
        }
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
