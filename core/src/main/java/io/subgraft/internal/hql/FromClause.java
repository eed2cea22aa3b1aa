package io.subgraft.internal.hql;

import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.model.AssociationPath;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.plan.Join;
import io.subgraft.security.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a from clause joins, each association once, and which of its rows a statement is about. */
final class FromClause {

    private final CallerRights access;
    private final Parameters parameters;
    private final Map<String, String> aliases = new HashMap<>();
    private final StringBuilder joins = new StringBuilder();
    private final Set<String> anchors = new LinkedHashSet<>();
    private final List<String> conditions = new ArrayList<>();

    FromClause(CallerRights access) {
        this(access, new Parameters());
    }

    private FromClause(CallerRights access, Parameters parameters) {
        this.access = access;
        this.parameters = parameters;
    }

    /** Another from clause of the same statement. */
    FromClause within() {
        return new FromClause(access, parameters);
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

    /** Whether the association of a path is joined, by the statement anyhow or by a condition or an order. */
    boolean isJoined(String path) {
        return aliases.containsKey(path);
    }

    /** The alias of what an association leads to, be it absent; what is hidden from the caller is. */
    String join(String path, EntityType target) {
        return aliases.computeIfAbsent(path, absent -> {
            String alias = parameters.alias();
            joins.append(joined(path, alias, target));
            return alias;
        });
    }

    /**
     * The alias, in a subquery, of the entity that is the key of a map; there are no entries of which the caller may not see it.
     * (Hibernate 7.4 takes neither a condition in a join of the key, nor subqueries that refer to it or to an entity that is
     * joined to it.)
     */
    String joinKey(String map, EntityType target) {
        return aliases.computeIfAbsent("key(" + map + ")", path -> {
            String alias = parameters.alias();
            if (seesWhole(target)) {
                joins.append(joinedKey(map, alias, target));
                return alias;
            }
            String key = parameters.alias();
            joins.append(" join key(" + map + ") " + key + ", " + target.entityName() + " " + alias);
            where(target.isSame(key, alias));
            whereVisible(target, alias, Reached.BY_NAME);
            return alias;
        });
    }

    /** The HQL of a join of the entity that is the key of a map, where no subquery refers to it. */
    String joinedKey(String map, String alias, EntityType target) {
        boolean seesWhole = seesWhole(target);
        whereVisible(target, alias, Reached.BY_NAME);
        if (seesWhole) {
            return " join key(" + map + ") " + alias;
        }
        String key = parameters.alias();
        return " join key(" + map + ") " + key + " join " + target.entityName() + " " + alias + " on "
                + target.isSame(key, alias);
    }

    /** Whether nothing leaves out rows of an entity, be it Hibernate itself where it is asked for the entity by its name. */
    private boolean seesWhole(EntityType type) {
        return access.seesAll(type)
                && !type.conditions().isSoftDeleted()
                && !type.conditions().isRestricted();
    }

    /** The HQL of a join, with a leading space, of rows that the caller may see. */
    private String joined(String path, String alias, EntityType target) {
        List<String> visible = visible(target, alias, Reached.TO_ONE);
        String join = " left join " + path + " " + alias;
        return visible.isEmpty() ? join : join + " on " + String.join(" and ", visible);
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

    private List<String> visible(EntityType type, String alias, Reached reached) {
        Rows rows = access.rows(type);
        List<String> filtered = LeftOutRows.of(access.session(), type, alias, reached, parameters);
        if (rows.isAll()) {
            return filtered;
        }
        List<String> all = new ArrayList<>(filtered);
        all.add(RowCondition.of(rows, type, alias, parameters));
        return all;
    }

    /**
     * Leaves out the entities of classes that no client may see, and the rows that this one may not.
     */
    void whereVisible(EntityType type, String alias, Reached reached) {
        conditions.addAll(visible(type, alias, reached));
        List<String> visible = type.visible();
        if (visible != null) {
            where(visible.isEmpty() ? "1 = 0" : type.isVisible(alias, parameters::alias));
        }
    }

    /** Adds the condition that the row is one of those that a policy of its entity returned. */
    void whereOneOf(Rows rows, EntityType type, String alias) {
        if (!rows.isAll()) {
            where(RowCondition.of(rows, type, alias, type.name() + "_written", parameters));
        }
    }

    /** Leaves out the entries of a map whose key or value the caller may not see. */
    void whereVisible(Entries entries, String alias, Model model) {
        if (entries.key() instanceof ToOne key && canBeHidden(model.entity(key.target()))) {
            joinKey(alias, model.entity(key.target()));
        }
        if (entries.value() instanceof ToOne value) {
            whereVisible(model.entity(value.target()), alias, Reached.TO_MANY);
        }
    }

    /** Leaves out the rows of nulls that the join of a collection with conditions of its own has. */
    void wherePresent(Entries entries, Attribute attribute, String alias, Model model) {
        AssociationPath path = attribute.path();
        if (path != null && path.isConditional() && entries.value() instanceof ToOne value) {
            where(alias + "." + model.entity(value.target()).key().get(0).path() + " is not null");
        }
    }

    private static boolean canBeHidden(EntityType type) {
        return type.restriction() != null || type.conditions().canLeaveOut();
    }

    /** The HQL that follows the from clause and the joins that it has anyhow. */
    String text() {
        List<String> all = new ArrayList<>(anchors);
        all.addAll(conditions);
        return all.isEmpty() ? joins.toString() : joins + " where " + String.join(" and ", all);
    }
}
