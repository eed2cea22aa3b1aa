package io.subgraft.internal.write.validation;

import jakarta.validation.groups.Default;
import java.util.Arrays;
import java.util.Map;

/** The groups of constraints that a persistence unit names for its events. */
final class Groups {

    private static final Class<?>[] DEFAULT = {Default.class};

    private Groups() {}

    static Class<?>[] of(Map<String, Object> properties, String property) {
        Object value = properties.get(property);
        if (value instanceof Class<?>[] groups) {
            return groups;
        }
        return value instanceof String names && !names.isBlank()
                ? Arrays.stream(names.split(",")).map(Groups::load).toArray(Class<?>[]::new)
                : DEFAULT;
    }

    private static Class<?> load(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return Class.forName(name.strip(), false, loader);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException("The group of constraints " + name + " cannot be found", unknown);
        }
    }
}
