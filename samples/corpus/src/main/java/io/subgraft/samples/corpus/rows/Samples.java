package io.subgraft.samples.corpus.rows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.hibernate.metamodel.mapping.SelectableMapping;

/** Values of basic types that differ from one another, and fit their columns. */
final class Samples {

    private Samples() {}

    /** The value with that number of a Java type, or null where the type is not known here. */
    static Object of(Class<?> type, SelectableMapping column, int number) {
        if (type.isEnum()) {
            List<?> constants = constants(type, column);
            return constants.isEmpty() ? null : constants.get(number % constants.size());
        }
        if (type == String.class || type == Object.class || type == java.io.Serializable.class) {
            return text(column, number);
        }
        if (type == Boolean.class || type == boolean.class) {
            return number % 2 == 0;
        }
        if (type == Character.class || type == char.class) {
            return (char) ('A' + number % 26);
        }
        Object value = number(type, column, number);
        if (value == null) {
            value = Moments.of(type, number);
        }
        return value == null ? Oddments.of(type, number) : value;
    }

    /** Those whose names fit a column of text; all where none does, as that holds something else of them. */
    private static List<?> constants(Class<?> type, SelectableMapping column) {
        List<?> all = List.of(type.getEnumConstants());
        boolean isText = column.getLength() != null
                && column.getJdbcMapping().getJdbcType().isStringLike();
        List<?> fitting = all.stream()
                .filter(each -> !isText || ((Enum<?>) each).name().length() <= column.getLength())
                .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    private static Object number(Class<?> type, SelectableMapping column, int number) {
        if (type == Integer.class || type == int.class) {
            return number * 31;
        }
        if (type == Long.class || type == long.class) {
            return number % 2 == 0 ? (1L << 40) + number : number;
        }
        if (type == Short.class || type == short.class) {
            return (short) (number % 32_000);
        }
        if (type == Byte.class || type == byte.class) {
            return (byte) (number % 120);
        }
        if (type == Double.class || type == double.class) {
            return number + 0.125;
        }
        if (type == Float.class || type == float.class) {
            return number + 0.1f;
        }
        if (type == BigInteger.class) {
            return BigInteger.valueOf(number).multiply(BigInteger.TEN.pow(digits(column) > 24 ? 20 : 0));
        }
        if (type == BigDecimal.class) {
            Integer scale = column.getScale();
            return new BigDecimal(number + ".37").setScale(scale == null ? 2 : Math.min(scale, 10), RoundingMode.DOWN);
        }
        return null;
    }

    private static int digits(SelectableMapping column) {
        Integer precision = column.getPrecision();
        return precision == null ? 0 : precision;
    }

    /** Differs in its last characters, which short columns keep; long ones get what needs escaping as well. */
    private static String text(SelectableMapping column, int number) {
        long length = column.getLength() == null ? 255 : column.getLength();
        if (column.getJdbcMapping().getJdbcType().isJson()) {
            return "{\"number\":" + number + "}";
        }
        String text = (number % 3 == 0 ? "Größe \"x\" \\ 🦉 " : "text ") + number;
        String shortest = Integer.toString(number, 36).toUpperCase(Locale.ROOT);
        return text.length() <= length ? text : shortest.substring((int) Math.max(0, shortest.length() - length));
    }
}
