package io.subgraft.introspection.metamodel;

import jakarta.persistence.metamodel.Attribute;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;

/** The types of attributes whose declaration names a type parameter, which a metamodel reports by its bound. */
final class BoundTypes {

    private BoundTypes() {}

    /** The class of the attribute in that entity. */
    static Class<?> of(Attribute<?, ?> attribute, Class<?> entity) {
        Type declared = declaredType(attribute.getJavaMember());
        return declared instanceof TypeVariable<?> && arguments(entity).get(declared) instanceof Class<?> bound
                ? bound
                : attribute.getJavaType();
    }

    private static Type declaredType(Member member) {
        return member instanceof Field field ? field.getGenericType() : ((Method) member).getGenericReturnType();
    }

    /** What each type parameter of the superclasses stands for. */
    private static Map<Type, Type> arguments(Class<?> entity) {
        Map<Type, Type> arguments = new HashMap<>();
        for (Class<?> each = entity; each != null; each = each.getSuperclass()) {
            if (each.getGenericSuperclass() instanceof ParameterizedType type) {
                TypeVariable<?>[] parameters = each.getSuperclass().getTypeParameters();
                for (int i = 0; i < parameters.length; i++) {
                    Type argument = type.getActualTypeArguments()[i];
                    arguments.put(parameters[i], arguments.getOrDefault(argument, argument));
                }
            }
        }
        return arguments;
    }
}
