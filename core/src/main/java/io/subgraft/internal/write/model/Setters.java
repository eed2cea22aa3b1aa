package io.subgraft.internal.write.model;

import io.subgraft.internal.model.Boxed;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the setters of attributes, when an application starts. */
final class Setters {

    private static final MethodType GENERIC = MethodType.methodType(void.class, Object.class, Object.class);

    private Setters() {}

    /** The setter of a class, or of one that it extends, which is not private; null where there is none. */
    static @Nullable MethodHandle find(Class<?> owner, String attribute, Class<?> type) {
        String name = "set" + attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
        for (Class<?> each = owner; each != null; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (method.getName().equals(name) && isSetter(method, type)) {
                    return handle(method);
                }
            }
        }
        return null;
    }

    private static boolean isSetter(Method method, Class<?> type) {
        int modifiers = method.getModifiers();
        return method.getParameterCount() == 1
                && !Modifier.isPrivate(modifiers)
                && !Modifier.isStatic(modifiers)
                && !Modifier.isAbstract(modifiers)
                && !method.isBridge()
                && Boxed.of(method.getParameterTypes()[0]) == Boxed.of(type);
    }

    private static @Nullable MethodHandle handle(Method method) {
        try {
            return method.trySetAccessible()
                    ? MethodHandles.lookup().unreflect(method).asType(GENERIC)
                    : null;
        } catch (IllegalAccessException unreachable) {
            return null;
        }
    }
}
