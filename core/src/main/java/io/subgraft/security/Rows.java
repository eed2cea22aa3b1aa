package io.subgraft.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Selects rows of an entity by a condition in HQL.
 *
 * <p>In the condition {@code {row}} stands for the row, and {@code :name} for a {@linkplain #with value}. Values are bound as
 * parameters and never become part of the text, so a caller cannot change the condition:
 *
 * <pre>{@code
 * Rows.where("{row}.tenant = :tenant").with("tenant", tenant)
 * Rows.where("exists (select 1 from Membership m where m.project = {row} and m.user = :user)").with("user", user)
 * }</pre>
 *
 * <p>Immutable, and thread-safe if the values are. Two objects with the same condition and equal values are equal, so that a
 * test of a {@link RowPolicy} can compare them.
 */
public final class Rows {

    private static final Rows ALL = new Rows("", Map.of());
    private static final Rows NONE = new Rows("1 = 0", Map.of());

    private final String condition;
    private final Map<String, Object> values;

    private Rows(String condition, Map<String, Object> values) {
        this.condition = condition;
        this.values = Map.copyOf(values);
    }

    /** Returns all rows. */
    public static Rows all() {
        return ALL;
    }

    /** Returns no rows. */
    public static Rows none() {
        return NONE;
    }

    /**
     * Returns the rows for which a condition in HQL is true.
     *
     * @throws IllegalArgumentException if the condition is blank
     */
    public static Rows where(String condition) {
        if (condition.isBlank()) {
            throw new IllegalArgumentException("A condition without text; Rows.all() says that all rows are meant");
        }
        return new Rows(condition, Map.of());
    }

    /**
     * Returns a copy with the value of a parameter. A collection stands for as many values, as in
     * {@code {row}.region in (:regions)}.
     *
     * @throws NullPointerException if the value is null, which no row equals in SQL
     */
    public Rows with(String parameter, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(parameter, Objects.requireNonNull(value, parameter));
        return new Rows(condition, more);
    }

    /** Returns the condition in HQL; empty for all rows. */
    public String condition() {
        return condition;
    }

    /** Returns the values of the condition's parameters by name, unmodifiable. */
    public Map<String, Object> values() {
        return values;
    }

    /** Returns whether these are all rows, without a condition. */
    public boolean isAll() {
        return condition.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rows rows && condition.equals(rows.condition) && values.equals(rows.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(condition, values);
    }

    /** Returns the condition and the names of its parameters; never their values, which may be secret. */
    @Override
    public String toString() {
        return isAll() ? "all rows" : "rows where " + condition + " " + new TreeSet<>(values.keySet());
    }
}
