package io.subgraft.query;

import java.util.LinkedHashMap;
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
