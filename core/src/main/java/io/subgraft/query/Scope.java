package io.subgraft.query;

import io.subgraft.access.Access;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.model.EntityType;
import io.subgraft.model.Model;
import io.subgraft.plan.Join;
import io.subgraft.security.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a from clause joins, each association once, and which of its rows a statement is about. */
final class Scope {

    private final Access access;
    private final Parameters parameters;
    private final Map<String, String> aliases = new HashMap<>();
    private final StringBuilder joins = new StringBuilder();
    private final Set<String> anchors = new LinkedHashSet<>();
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
            text.append(joined(each.path(), each.alias(), each.target()));
        }
        return text.toString();
    }

    Parameters parameters() {
        return parameters;
    }

    /** The alias of what an association leads to, be it absent; what is hidden from the caller is. */
    String join(String path, EntityType target) {
        return aliases.computeIfAbsent(path, absent -> {
            String alias = parameters.alias();
            joins.append(joined(path, alias, target));
            return alias;
        });
    }

    /** The alias of the entity that is the key of a map; there are no entries of which the caller may not see it. */
    String joinKey(String map, EntityType target) {
        return aliases.computeIfAbsent("key(" + map + ")", path -> {
            String alias = parameters.alias();
            joins.append(joinedKey(map, alias, target));
            return alias;
        });
    }

    /** The HQL of a join of the key of a map. (Hibernate 7.4 takes no condition in such a join.) */
    String joinedKey(String map, String alias, EntityType target) {
        whereVisible(target, alias);
        return " join key(" + map + ") " + alias;
    }

    /** The HQL of a join, with a leading space, of rows that the caller may see. */
    private String joined(String path, String alias, EntityType target) {
        Rows rows = access.rows(target);
        String join = " left join " + path + " " + alias;
        return rows.isAll() ? join : join + " on " + RowCondition.of(rows, target, alias, parameters);
    }

    /**
     * Says before everything else that a column is there or not. Where only one of several alternatives names a column of a
     * table that the entity's own table extends, Hibernate 7.4 can forget to join that table.
     */
    void anchor(String path) {
        anchors.add("(" + path + " is null or " + path + " is not null)");
    }

    void where(String condition) {
        conditions.add(condition);
    }

    /** Leaves out the entities of classes that no client may see, and the rows that this one may not. */
    void whereVisible(EntityType type, String alias) {
        Rows rows = access.rows(type);
        if (!rows.isAll()) {
            where(RowCondition.of(rows, type, alias, parameters));
        }
        List<String> visible = type.visible();
        if (visible != null) {
            where(visible.isEmpty() ? "1 = 0" : "type(" + alias + ") in (" + String.join(", ", visible) + ")");
        }
    }

    /** Leaves out the entries of a map whose key or value the caller may not see. */
    void whereVisible(Entries entries, String alias, Model model) {
        if (entries.key() instanceof ToOne key && model.entity(key.target()).isRestricted()) {
            joinKey(alias, model.entity(key.target()));
        }
        if (entries.value() instanceof ToOne value) {
            whereVisible(model.entity(value.target()), alias);
        }
    }

    /** What is joined beyond what the statement joins anyhow. */
    String joins() {
        return joins.toString();
    }

    /** The HQL that follows the from clause and the joins that it has anyhow. */
    String text() {
        List<String> all = new ArrayList<>(anchors);
        all.addAll(conditions);
        return all.isEmpty() ? joins.toString() : joins + " where " + String.join(" and ", all);
    }
}
