package io.subgraft.internal.row;

import java.lang.reflect.Array;
import java.net.InetAddress;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns values of Java types that no scalar takes into values of one that does. */
public final class OutputValue {

    private static final Map<Class<?>, Function<Object, Object>> CONVERSIONS = new HashMap<>();

    static {
        register(java.sql.Date.class, java.sql.Date::toLocalDate);
        register(java.sql.Time.class, java.sql.Time::toLocalTime);
        register(Date.class, date -> date.toInstant().atOffset(ZoneOffset.UTC));
        register(java.sql.Timestamp.class, timestamp -> timestamp.toInstant().atOffset(ZoneOffset.UTC));
        register(Calendar.class, calendar -> calendar.toInstant().atOffset(ZoneOffset.UTC));
        register(TimeZone.class, TimeZone::getID);
        register(ZoneId.class, ZoneId::getId);
        register(ZoneOffset.class, ZoneOffset::getId);
        CONVERSIONS.put(Class.class, type -> ((Class<?>) type).getName());
        register(InetAddress.class, InetAddress::getHostAddress);
        register(char[].class, String::valueOf);
        register(Character[].class, OutputValue::text);
        register(Byte[].class, OutputValue::bytes);
        register(Blob.class, OutputValue::bytes);
        register(Clob.class, OutputValue::text);
    }

    private OutputValue() {}

    private static <T> void register(Class<T> type, Function<T, Object> conversion) {
        CONVERSIONS.put(type, value -> conversion.apply(type.cast(value)));
    }

    /** Whether values of an attribute of the given Java type are taken as they are. */
    public static boolean isPlain(Class<?> javaType) {
        return !CONVERSIONS.containsKey(javaType) && (!javaType.isArray() || javaType == byte[].class);
    }

    /** What a scalar, or a list of one, takes for a value of an attribute of the given Java type. */
    static @Nullable public Object of(Class<?> javaType, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Instant moved && javaType == LocalDateTime.class) {
            return LocalDateTime.ofInstant(moved, ZoneOffset.UTC); // of a group that was cut by the database
        }
        Function<Object, Object> conversion = CONVERSIONS.get(javaType);
        if (conversion != null) {
            return stored(value).orElseGet(() -> conversion.apply(value));
        }
        return javaType.isArray() && javaType != byte[].class ? list(javaType.getComponentType(), value) : value;
    }

    /** An attribute may be declared as a {@code java.util.Date} and mapped as a day or a time of day, or be cut to an instant. */
    private static Optional<Object> stored(Object value) {
        if (value instanceof Instant) {
            return Optional.of(value);
        }
        if (value instanceof java.sql.Date date) {
            return Optional.of(date.toLocalDate());
        }
        return value instanceof java.sql.Time time ? Optional.of(time.toLocalTime()) : Optional.empty();
    }

    private static List<@Nullable Object> list(Class<?> component, Object array) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            list.add(of(component, Array.get(array, i)));
        }
        return list;
    }

    private static String text(Character[] characters) {
        StringBuilder text = new StringBuilder();
        for (Character character : characters) {
            text.append(character);
        }
        return text.toString();
    }

    private static byte[] bytes(Byte[] boxed) {
        byte[] bytes = new byte[boxed.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = boxed[i];
        }
        return bytes;
    }

    private static byte[] bytes(Blob blob) {
        try {
            return blob.getBytes(1, Math.toIntExact(blob.length()));
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Clob clob) {
        try {
            return clob.getSubString(1, Math.toIntExact(clob.length()));
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
