package io.subgraft.internal.introspection.metamodel;

import jakarta.persistence.metamodel.Attribute;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Restores the order of declaration, which a metamodel does not keep: that of the Java fields, the topmost superclass
 * first. Class files keep the order of fields, but the virtual machine shuffles methods; an attribute whose getter has no
 * Java field of its name comes last, by name.
 */
final class DeclarationOrder {

    private DeclarationOrder() {}

    static Comparator<Attribute<?, ?>> of(Class<?> entity) {
        List<String> names = names(entity);
        return Comparator.<Attribute<?, ?>>comparingInt(each -> place(names, each.getName()))
                .thenComparing(Attribute::getName);
    }

    private static int place(List<String> names, String name) {
        int place = names.indexOf(name);
        return place < 0 ? names.size() : place;
    }

    private static List<String> names(Class<?> entity) {
        Deque<Class<?>> hierarchy = new ArrayDeque<>();
        for (Class<?> each = entity; each != null; each = each.getSuperclass()) {
            hierarchy.addFirst(each);
        }
        List<String> names = new ArrayList<>();
        for (Class<?> each : hierarchy) {
            for (Field field : each.getDeclaredFields()) {
                names.add(field.getName());
            }
        }
        return names;
    }
}
