package io.subgraft.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names a filter of the persistence unit, declared by Hibernate's {@code @FilterDef}, and holds the values of its parameters:
 *
 * <pre>{@code
 * EnabledFilter.of("ofRegion").with("region", "EU")
 * }</pre>
 *
 * <p>Immutable, and thread-safe if the values are. Two objects with the same name and equal values are equal.
 */
public final class EnabledFilter {

    private final String name;
    private final Map<String, Object> parameters;

    private EnabledFilter(String name, Map<String, Object> parameters) {
        this.name = name;
        this.parameters = Map.copyOf(parameters);
    }

    /** Returns the filter of a name, without values. */
    public static EnabledFilter of(String name) {
        return new EnabledFilter(name, Map.of());
    }

    /**
     * Returns a copy with the value of a parameter. A collection stands for as many values.
     *
     * @throws NullPointerException if the value is null, which no column equals in SQL
     */
    public EnabledFilter with(String parameter, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parameters);
        more.put(parameter, Objects.requireNonNull(value, parameter));
        return new EnabledFilter(name, more);
    }

    /** Returns the name of the filter. */
    public String name() {
        return name;
    }

    /** Returns the values of the filter's parameters by name, unmodifiable. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnabledFilter filter
                && name.equals(filter.name)
                && parameters.equals(filter.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, parameters);
    }

    /** Returns the name and the names of the parameters; never their values, which may be secret. */
    @Override
    public String toString() {
        return "filter " + name + " " + new TreeSet<>(parameters.keySet());
    }
}
