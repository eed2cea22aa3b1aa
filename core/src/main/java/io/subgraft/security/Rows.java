package io.subgraft.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Some rows of an entity: those of which a condition in HQL is true.
 *
 * <p>In the condition {@code {row}} stands for the row, and {@code :name} for a {@linkplain #with value}. Values never become
 * part of the text, so that nothing a caller says can change it:
 *
 * <pre>{@code
 * Rows.where("{row}.tenant = :tenant").with("tenant", tenant)
 * Rows.where("exists (select 1 from Membership m where m.project = {row} and m.user = :user)").with("user", user)
 * }</pre>
 *
 * @param condition the condition; empty for all rows
 * @param values the values of its parameters, by name
 */
public record Rows(String condition, Map<String, Object> values) {

    private static final Rows ALL = new Rows("", Map.of());
    private static final Rows NONE = new Rows("1 = 0", Map.of());

    public Rows {
        values = Map.copyOf(values);
    }

    /** All rows. */
    public static Rows all() {
        return ALL;
    }

    /** No row. */
    public static Rows none() {
        return NONE;
    }

    /** The rows of which a condition in HQL is true. */
    public static Rows where(String condition) {
        if (condition.isBlank()) {
            throw new IllegalArgumentException("A condition without text; Rows.all() says that all rows are meant");
        }
        return new Rows(condition, Map.of());
    }

    /**
     * With the value of a parameter; a list of values stands for as many.
     *
     * @throws NullPointerException if there is no value: null equals nothing in a database
     */
    public Rows with(String parameter, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(parameter, Objects.requireNonNull(value, parameter));
        return new Rows(condition, more);
    }

    /** Whether it is all rows. */
    public boolean isAll() {
        return condition.isEmpty();
    }
}
