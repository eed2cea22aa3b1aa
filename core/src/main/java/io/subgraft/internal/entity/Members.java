package io.subgraft.internal.entity;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Reads Java fields that nothing else can reach, of ids and embeddables of instances that the application returned. */
final class Members {

    private Members() {}

    /** The Java field of that name, in the class of an object or above; null where there is none. */
    static @Nullable Field find(Class<?> from, String name) {
        for (Class<?> each = from; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }

    static @Nullable Object read(Field field, Object instance) {
        try {
            field.setAccessible(true);
            return field.get(instance);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
