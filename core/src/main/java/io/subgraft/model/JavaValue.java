package io.subgraft.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
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

    private static final Map<Class<?>, Function<Number, Object>> NUMBERS = new HashMap<>();
    private static final Map<Class<?>, Function<OffsetDateTime, Object>> INSTANTS = new HashMap<>();

    static {
        NUMBERS.put(Byte.class, number -> decimal(number).byteValueExact());
        NUMBERS.put(Short.class, number -> decimal(number).shortValueExact());
        NUMBERS.put(Integer.class, number -> decimal(number).intValueExact());
        NUMBERS.put(Long.class, number -> decimal(number).longValueExact());
        NUMBERS.put(Float.class, Number::floatValue);
        NUMBERS.put(Double.class, Number::doubleValue);
        NUMBERS.put(BigInteger.class, number -> decimal(number).toBigIntegerExact());
        NUMBERS.put(BigDecimal.class, JavaValue::decimal);
        INSTANTS.put(Instant.class, OffsetDateTime::toInstant);
        INSTANTS.put(ZonedDateTime.class, OffsetDateTime::toZonedDateTime);
        INSTANTS.put(java.sql.Timestamp.class, moment -> java.sql.Timestamp.from(moment.toInstant()));
        INSTANTS.put(Date.class, moment -> Date.from(moment.toInstant()));
        INSTANTS.put(Calendar.class, moment -> GregorianCalendar.from(moment.toZonedDateTime()));
        INSTANTS.put(GregorianCalendar.class, moment -> GregorianCalendar.from(moment.toZonedDateTime()));
    }

    private JavaValue() {}

    /** The value; null where the type has none for it. */
    public static @Nullable Object of(Class<?> type, Object input) {
        try {
            return type.isInstance(input) ? input : converted(type, input);
        } catch (ArithmeticException | IllegalArgumentException outOfRange) {
            return null;
        }
    }

    private static @Nullable Object converted(Class<?> type, Object input) {
        if (type.isEnum()) {
            return constant(type, input);
        }
        if (input instanceof Number number && NUMBERS.containsKey(type)) {
            return NUMBERS.get(type).apply(number);
        }
        if (input instanceof OffsetDateTime moment && INSTANTS.containsKey(type)) {
            return INSTANTS.get(type).apply(moment);
        }
        if (input instanceof LocalDate day && type.isAssignableFrom(java.sql.Date.class)) {
            return java.sql.Date.valueOf(day);
        }
        if (input instanceof LocalTime time && type.isAssignableFrom(java.sql.Time.class)) {
            return java.sql.Time.valueOf(time);
        }
        if (input instanceof URL url && type == URI.class) {
            return URI.create(url.toExternalForm());
        }
        return type == Character.class && input instanceof String text && text.length() == 1 ? text.charAt(0) : null;
    }

    private static @Nullable Object constant(Class<?> type, Object name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }
}
