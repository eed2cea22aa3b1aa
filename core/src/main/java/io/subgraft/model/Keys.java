package io.subgraft.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers as values: of one column the value itself, of several the list of their values. Equal identifiers are equal
 * values, so they can be looked up in a map.
 */
public final class Keys {

    private static final String SEPARATOR = ";";

    private Keys() {}

    /** The identifier whose columns have the given values; null where the first of them is null. */
    public static @Nullable Object of(int columns, IntFunction<@Nullable Object> value) {
        @Nullable Object first = value.apply(0);
        if (columns == 1 || first == null) {
            return first;
        }
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            values.add(value.apply(i));
        }
        return values;
    }

    /** The value of a column of an identifier. */
    public static Object column(Object key, int column) {
        return key instanceof List<?> values ? values.get(column) : key;
    }

    /** The identifier as one text. */
    public static String write(EntityType type, Object key) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < type.key().size(); i++) {
            texts.add(escaped(type.key().get(i).type().write(column(key, i))));
        }
        return String.join(SEPARATOR, texts);
    }

    /** The identifier that {@code text} is the text of; null where it is none's. */
    public static @Nullable Object parse(EntityType type, String text) {
        List<String> texts = Arrays.asList(text.split(SEPARATOR, -1));
        List<KeyColumn> columns = type.key();
        if (texts.size() != columns.size()) {
            return null;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type().parse(unescaped(texts.get(i))) == null) {
                return null;
            }
        }
        return of(columns.size(), i -> columns.get(i).type().parse(unescaped(texts.get(i))));
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace(SEPARATOR, "%3B");
    }

    private static String unescaped(String text) {
        return text.replace("%3B", SEPARATOR).replace("%25", "%");
    }
}
