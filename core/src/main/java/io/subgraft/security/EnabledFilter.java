package io.subgraft.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A filter of the persistence unit, declared by Hibernate's {@code @FilterDef}, with the values of its parameters:
 *
 * <pre>{@code
 * EnabledFilter.of("ofRegion").with("region", "EU")
 * }</pre>
 *
 * @param name the name of the filter
 * @param parameters the values of its parameters, by name; a collection stands for as many values
 */
public record EnabledFilter(String name, Map<String, Object> parameters) {

    public EnabledFilter {
        parameters = Map.copyOf(parameters);
    }

    /** The filter of that name. */
    public static EnabledFilter of(String name) {
        return new EnabledFilter(name, Map.of());
    }

    /**
     * With the value of a parameter.
     *
     * @throws NullPointerException if there is no value: null equals nothing in a database
     */
    public EnabledFilter with(String parameter, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parameters);
        more.put(parameter, Objects.requireNonNull(value, parameter));
        return new EnabledFilter(name, more);
    }
}
