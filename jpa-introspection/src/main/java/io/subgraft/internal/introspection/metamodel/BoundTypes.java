package io.subgraft.internal.introspection.metamodel;

import jakarta.persistence.metamodel.Attribute;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;

/** The types of attributes as they are declared, type parameters bound: a metamodel reports those by their bounds. */
final class BoundTypes {

    private BoundTypes() {}

    /** The type of the attribute in that class. */
    static Type of(Attribute<?, ?> attribute, Class<?> owner) {
        Type declared = declaredType(attribute.getJavaMember());
        if (declared instanceof TypeVariable<?>) {
            Type bound = arguments(owner).getOrDefault(declared, declared);
            return bound instanceof TypeVariable<?> ? attribute.getJavaType() : bound;
        }
        return declared;
    }

    private static Type declaredType(Member member) {
        return member instanceof Field field ? field.getGenericType() : ((Method) member).getGenericReturnType();
    }

    /** What each type parameter of the superclasses stands for. */
    private static Map<Type, Type> arguments(Class<?> owner) {
        Map<Type, Type> arguments = new HashMap<>();
        for (Class<?> each = owner; each != null; each = each.getSuperclass()) {
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
