package io.subgraft.samples.corpus.rows;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Several values in one: an array or a collection, as a class asks for it. */
final class Arrays {

    private Arrays() {}

    static Object of(Class<?> type, Class<?> element, List<?> values) {
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), values.size());
            for (int i = 0; i < values.size(); i++) {
                Array.set(array, i, values.get(i));
            }
            return array;
        }
        if (SortedSet.class.isAssignableFrom(type)) {
            return new TreeSet<>(values);
        }
        return Set.class.isAssignableFrom(type) ? new LinkedHashSet<>(values) : new ArrayList<>(values);
    }
}
