package io.subgraft.fetch;

import io.subgraft.error.BadInputException;
import io.subgraft.model.Lookup;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** Turns the value of an argument, as its scalar delivers it, into a value of the attribute's Java type. */
final class JavaValue {

    private JavaValue() {}

    static Object of(Lookup.Column column, Object value) {
        Class<?> type = column.javaType();
        try {
            return type.isInstance(value) ? value : convert(type, value);
        } catch (ArithmeticException | IllegalArgumentException outOfRange) {
            throw new BadInputException(
                    column.argument(),
                    "The argument " + column.argument() + " is no value that its attribute can have");
        }
    }

    private static Object convert(Class<?> type, Object value) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(value))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        if (value instanceof OffsetDateTime instant) {
            return type == java.time.Instant.class ? instant.toInstant() : instant.toZonedDateTime();
        }
        if (type == Character.class && value instanceof String text && text.length() == 1) {
            return text.charAt(0);
        }
        if (value instanceof Number number) {
            return number(type, new BigDecimal(number.toString()));
        }
        throw new IllegalArgumentException();
    }

    private static Object number(Class<?> type, BigDecimal number) {
        if (type == Short.class) {
            return number.shortValueExact();
        }
        if (type == Byte.class) {
            return number.byteValueExact();
        }
        if (type == Float.class) {
            return number.floatValue();
        }
        throw new IllegalArgumentException();
    }
}
