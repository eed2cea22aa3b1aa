package io.subgraft.samples.corpus.compare;

import java.math.BigDecimal;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values in a form in which equal ones are equal: fields by name, lists without an order, numbers by their value. */
final class Unordered {

    private Unordered() {}

    static Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> fields = new TreeMap<>();
            map.forEach((name, field) -> fields.put((String) name, of(field)));
            return fields;
        }
        if (value instanceof Collection<?> several) {
            List<Object> sorted = new ArrayList<>();
            several.forEach(each -> sorted.add(of(each)));
            sorted.sort(Comparator.comparing(String::valueOf));
            return sorted;
        }
        if (value instanceof Number number) {
            BigDecimal decimal = new BigDecimal(number.toString());
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        // An identifier is a text, whatever its Java type.
        return value instanceof Boolean || value instanceof URL ? String.valueOf(value) : value;
    }

    /** Whether there is nothing in it. */
    static boolean isEmpty(Object value) {
        if (value instanceof Map<?, ?> map && map.containsKey("nodes")) {
            return isEmpty(map.get("nodes"));
        }
        return value == null || (value instanceof Collection<?> several && several.isEmpty());
    }
}
