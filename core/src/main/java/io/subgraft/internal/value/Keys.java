package io.subgraft.internal.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers as values: of one column the value itself, of several the list of their values. Equal identifiers are equal
 * values, so they can be looked up in a map.
 */
public final class Keys {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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

    /** The identifier whose columns have the given values; at least one, none of them null. */
    public static Object of(List<Object> values) {
        return values.size() == 1 ? values.get(0) : List.copyOf(values);
    }

    /**
     * What keys have in common that a database may take for equal: of texts what is left without case, accents and blanks at
     * the end, of numbers the value whatever its scale, of moments the instant. That two have it in common does not make them
     * equal.
     */
    public static Object loose(Object key) {
        if (key instanceof List<?> values) {
            return values.stream().map(Keys::loose).toList();
        }
        if (key instanceof String text) {
            String plain = MARKS.matcher(Normalizer.normalize(text.stripTrailing(), Normalizer.Form.NFKD))
                    .replaceAll("");
            return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        }
        if (key instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (key instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (key instanceof ZonedDateTime moment) {
            return moment.toInstant();
        }
        if (key instanceof Calendar moment) {
            return moment.toInstant();
        }
        return key instanceof Character letter ? loose(letter.toString()) : key;
    }

    /** The value of a column of an identifier. */
    public static Object column(Object key, int column) {
        return key instanceof List<?> values ? values.get(column) : key;
    }
}
