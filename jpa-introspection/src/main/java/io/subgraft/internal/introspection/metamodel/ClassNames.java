package io.subgraft.internal.introspection.metamodel;

import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.TypeRef;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
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
        return JavaName.of(type.getPackageName(), List.copyOf(simpleNames));
    }

    static TypeRef type(Type type) {
        if (type instanceof GenericArrayType array) {
            return new TypeRef.Array(type(array.getGenericComponentType()));
        }
        if (type instanceof ParameterizedType parameterized
                && parameterized.getActualTypeArguments().length == 1
                && Collection.class.isAssignableFrom(erased(type))) {
            return new TypeRef.Values(of(erased(type)), type(parameterized.getActualTypeArguments()[0]));
        }
        return type(erased(type));
    }

    private static TypeRef type(Class<?> type) {
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

    private static Class<?> erased(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return erased(parameterized.getRawType());
        }
        if (type instanceof TypeVariable<?> variable) {
            return erased(variable.getBounds()[0]);
        }
        return type instanceof WildcardType wildcard ? erased(wildcard.getUpperBounds()[0]) : (Class<?>) type;
    }
}
