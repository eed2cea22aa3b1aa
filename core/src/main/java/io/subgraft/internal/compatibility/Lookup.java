package io.subgraft.internal.compatibility;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Finds classes and methods that only some versions have, or that they declare with other types. */
final class Lookup {

    private Lookup() {}

    static boolean hasClass(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    static boolean has(Class<?> type, String name, Class<?>... parameters) {
        return find(type, name, parameters) != null;
    }

    private static @Nullable Method find(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException absent) {
            return null;
        }
    }

    /**
     * Returns a method whose declared types may differ between versions, to be called with the types given.
     *
     * @param parameters the simple names of its parameter types
     */
    static MethodHandle of(Class<?> type, String name, MethodType called, String... parameters) {
        for (Method each : type.getMethods()) {
            if (each.getName().equals(name) && !each.isBridge() && takes(each, parameters)) {
                return handle(each).asType(called);
            }
        }
        throw new IllegalStateException(
                type.getName() + " has no method " + name + Arrays.toString(parameters) + "; its version is unknown");
    }

    private static boolean takes(Method method, String... parameters) {
        String[] taken = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toArray(String[]::new);
        return Arrays.equals(taken, parameters);
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    /** Returns the public constructor of a class with the parameters of the type given. */
    static MethodHandle constructor(String type, MethodType called) {
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(
                            Class.forName(type, false, SelectionQuery.class.getClassLoader()),
                            called.changeReturnType(void.class))
                    .asType(called);
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException(type + " is not as it was; its version is unknown", absent);
        }
    }

    /** Returns the public static method of a class with this type. */
    static MethodHandle factory(String type, String name, MethodType called) {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(Class.forName(type, false, SelectionQuery.class.getClassLoader()), name, called);
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException(type + " is not as it was; its version is unknown", absent);
        }
    }

    /** Rethrows what a method handle threw, which no method that is called this way declares. */
    static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException failure ? failure : new IllegalStateException(thrown);
    }
}
