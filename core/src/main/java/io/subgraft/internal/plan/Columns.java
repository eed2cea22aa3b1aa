package io.subgraft.internal.plan;

import io.subgraft.internal.model.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the columns and joins of one statement; each column once, whoever needs it. */
final class Columns {

    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final List<Join> joins = new ArrayList<>();
    private boolean typed;
    private boolean alone = true;

    /** The slot of an HQL expression. */
    int slot(String expression) {
        return slots.computeIfAbsent(expression, absent -> slots.size());
    }

    /**
     * The slot of what tells the class of an entity, which is one of the given names of JPA entities: its position among them;
     * null where the entity is absent. (Hibernate 7.4 fails at the class of an entity that an outer join did not find.)
     */
    int typeSlot(String alias, Collection<String> entityNames) {
        typed = true;
        StringBuilder position = new StringBuilder("case type(" + alias + ")");
        int next = 0;
        for (String name : entityNames) {
            position.append(" when ").append(name).append(" then ").append(next++);
        }
        return slot(position.append(" end").toString());
    }

    /**
     * The slot of the discriminator of an entity as it stands. (Hibernate 7.4 compares {@code type(e)} with the discriminators
     * "null" and "not null" word by word.)
     */
    int discriminatorSlot(String alias) {
        typed = true;
        return slot("cast(type(" + alias + ") as string)");
    }

    /** Joins an association, and returns the alias of its target. */
    String join(String path, EntityType target) {
        String alias = Projection.ENTITY + (joins.size() + 1);
        joins.add(new Join(path, alias, target));
        return alias;
    }

    /** Says that the statement is not all that is read, or needs a transaction. */
    void notAlone() {
        alone = false;
    }

    <T> Projection<T> projection(T content) {
        List<String> columns = new ArrayList<>(slots.keySet());
        return new Projection<>(content, columns, joins, typed, alone);
    }
}
