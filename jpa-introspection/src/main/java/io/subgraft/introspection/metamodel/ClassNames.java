package io.subgraft.introspection.metamodel;

import io.subgraft.introspection.model.JavaName;
import io.subgraft.introspection.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The names of loaded classes. */
final class ClassNames {

    private ClassNames() {}

    static JavaName of(Class<?> type) {
        Deque<String> simpleNames = new ArrayDeque<>();
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            simpleNames.addFirst(each.getSimpleName());
        }
        return new JavaName(type.getPackageName(), List.copyOf(simpleNames));
    }

    static TypeRef type(Class<?> type) {
        if (type.isPrimitive()) {
            return new TypeRef.Primitive(type.getName());
        }
        if (type.isArray()) {
            return new TypeRef.Array(type(type.getComponentType()));
        }
        return type.isEnum()
                ? new TypeRef.Enumeration(
                        of(type),
                        Arrays.stream(type.getEnumConstants())
                                .map(each -> ((Enum<?>) each).name())
                                .toList())
                : new TypeRef.Named(of(type));
    }
}
