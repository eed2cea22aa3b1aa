package io.subgraft.query;

import io.subgraft.model.EntityType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement in HQL. Its text has names of the model only; every value is a parameter.
 *
 * @param hql the text
 * @param parameters the values by name
 * @param limit the most rows to return; 0 for all
 */
public record Statement(String hql, Map<String, Object> parameters, int limit) {

    static Builder select(String hql) {
        return new Builder(hql);
    }

    /** Gathers the clauses and parameters of a statement. */
    static final class Builder {

        private final StringBuilder hql;
        private final Map<String, Object> parameters = new LinkedHashMap<>();
        private String conjunction = " where ";

        private Builder(String hql) {
            this.hql = new StringBuilder(hql);
        }

        Builder append(String clause) {
            hql.append(clause);
            return this;
        }

        /** Adds a condition to those before it; its values are parameters. */
        Builder where(String condition) {
            hql.append(conjunction).append(condition);
            conjunction = " and ";
            return this;
        }

        /** Leaves out the entities of classes that a client may not see. */
        Builder whereVisible(EntityType type, String alias) {
            List<String> visible = type.visible();
            if (visible == null) {
                return this;
            }
            return where(visible.isEmpty() ? "1 = 0" : "type(" + alias + ") in (" + String.join(", ", visible) + ")");
        }

        Builder with(String parameter, Object value) {
            parameters.put(parameter, value);
            return this;
        }

        Statement all() {
            return atMost(0);
        }

        Statement atMost(int limit) {
            return new Statement(hql.toString(), parameters, limit);
        }
    }
}
