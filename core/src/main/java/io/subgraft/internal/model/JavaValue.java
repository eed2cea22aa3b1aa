package io.subgraft.internal.model;

import io.subgraft.internal.value.Digits;
import io.subgraft.internal.value.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what a scalar or an enum makes of an input into a value of the Java type of an attribute. */
public final class JavaValue {

    private static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS = new HashMap<>();
    private static final Map<Class<?>, Function<OffsetDateTime, Object>> INSTANTS = new HashMap<>();

    static {
        NUMBERS.put(Byte.class, BigDecimal::byteValueExact);
        NUMBERS.put(Short.class, BigDecimal::shortValueExact);
        NUMBERS.put(Integer.class, BigDecimal::intValueExact);
        NUMBERS.put(Long.class, BigDecimal::longValueExact);
        NUMBERS.put(Float.class, number -> nearest(number, number.floatValue()));
        NUMBERS.put(Double.class, number -> nearest(number, number.doubleValue()));
        NUMBERS.put(BigInteger.class, BigDecimal::toBigIntegerExact);
        NUMBERS.put(BigDecimal.class, number -> number);
        INSTANTS.put(Instant.class, OffsetDateTime::toInstant);
        INSTANTS.put(ZonedDateTime.class, OffsetDateTime::toZonedDateTime);
        INSTANTS.put(java.sql.Timestamp.class, JavaValue::timestamp);
        INSTANTS.put(Date.class, JavaValue::timestamp);
        INSTANTS.put(Calendar.class, JavaValue::calendar);
        INSTANTS.put(GregorianCalendar.class, JavaValue::calendar);
    }

    private JavaValue() {}

    /** The value; null where the type has none for it. */
    public static @Nullable Object of(Class<?> type, Object input) {
        try {
            return converted(type, input);
        } catch (ArithmeticException | IllegalArgumentException | DateTimeException outOfRange) {
            return null;
        }
    }

    private static @Nullable Object converted(Class<?> type, Object input) {
        if (type.isEnum()) {
            return constant(type, input);
        }
        if (input instanceof Number number && NUMBERS.containsKey(type)) {
            BigDecimal decimal = Digits.decimal(number); // also of a number of that type: it may be infinite
            return decimal == null
                    ? null
                    : number.getClass() == type ? number : NUMBERS.get(type).apply(decimal);
        }
        if (input instanceof String text) {
            return text(type, text);
        }
        if (input instanceof OffsetDateTime moment && INSTANTS.containsKey(type)) {
            return INSTANTS.get(type).apply(moment);
        }
        if (input instanceof LocalDate day && type.isAssignableFrom(java.sql.Date.class)) {
            return java.sql.Date.valueOf(day);
        }
        if (input instanceof LocalTime time && type.isAssignableFrom(java.sql.Time.class)) {
            java.sql.Time whole = java.sql.Time.valueOf(time);
            return whole.toLocalTime().equals(time) ? whole : null;
        }
        if (input instanceof URL url && type == URI.class) {
            return URI.create(url.toExternalForm());
        }
        return type.isInstance(input) ? input : null;
    }

    private static @Nullable Object text(Class<?> type, String text) {
        if (!Texts.isStorable(text)) {
            return null;
        }
        return type == String.class ? text : type == Character.class && text.length() == 1 ? text.charAt(0) : null;
    }

    /** A number of a type that rounds, unless it is beyond the greatest or nothing is left of it. */
    private static Object nearest(BigDecimal number, Number rounded) {
        double value = rounded.doubleValue();
        if (Double.isInfinite(value) || (value == 0 && number.signum() != 0)) {
            throw new ArithmeticException();
        }
        return rounded;
    }

    /** In the zone that Hibernate reads it in, for it goes to the database with its zone, and PostgreSQL has not all of them. */
    private static Calendar calendar(OffsetDateTime moment) {
        return GregorianCalendar.from(moment.atZoneSameInstant(ZoneId.systemDefault()));
    }

    /** Also for a {@link Date}: it is one, and has the digits of the second that the column has. */
    private static java.sql.Timestamp timestamp(OffsetDateTime moment) {
        return java.sql.Timestamp.from(moment.toInstant());
    }

    private static @Nullable Object constant(Class<?> type, Object name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
