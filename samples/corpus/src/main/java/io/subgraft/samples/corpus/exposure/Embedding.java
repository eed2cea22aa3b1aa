package io.subgraft.samples.corpus.exposure;

import java.beans.Introspector;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which attributes hold a class, by their types: the way out of an embeddable that cannot be changed. */
final class Embedding {

    private final Pattern mention;

    /** Of the class with that simple name. */
    Embedding(String simpleName) {
        this.mention = Pattern.compile("(^|.*[.$<, ])" + Pattern.quote(simpleName) + "([>, \\[].*|$)");
    }

    /** The attributes of an entity class and its superclasses. */
    Set<String> attributes(Class<?> entity) {
        Set<String> names = new TreeSet<>();
        for (Class<?> type = entity; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (mentions(field.getGenericType())) {
                    names.add(field.getName());
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.getParameterCount() == 0
                        && method.getName().startsWith("get")
                        && mentions(method.getGenericReturnType())) {
                    names.add(Introspector.decapitalize(method.getName().substring(3)));
                }
            }
        }
        return names;
    }

    private boolean mentions(Type type) {
        return mention.matcher(type.getTypeName()).matches();
    }
}
