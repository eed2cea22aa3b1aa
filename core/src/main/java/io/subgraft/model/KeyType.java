package io.subgraft.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type are written as {@code ID} and as part of a cursor.
 *
 * <p>Each value has exactly one text, and no other text is read as it: what is not the text of a value is refused, so two
 * clients cannot hold two ids of one entity.
 */
public final class KeyType {

    private static final Map<Class<?>, KeyType> TYPES = new LinkedHashMap<>();

    static {
        register(Long.class, Long::valueOf);
        register(Integer.class, Integer::valueOf);
        register(Short.class, Short::valueOf);
        register(Byte.class, Byte::valueOf);
        register(BigInteger.class, BigInteger::new);
        register(UUID.class, UUID::fromString);
        register(String.class, text -> text);
        register(BigDecimal.class, BigDecimal::new);
        register(Character.class, KeyType::character);
        register(Boolean.class, Boolean::valueOf);
        register(LocalDate.class, LocalDate::parse);
        register(LocalDateTime.class, LocalDateTime::parse);
        register(Instant.class, Instant::parse);
        register(Double.class, Double::valueOf);
        register(Float.class, Float::valueOf);
        register(OffsetDateTime.class, OffsetDateTime::parse);
        register(ZonedDateTime.class, ZonedDateTime::parse);
        register(LocalTime.class, LocalTime::parse);
        register(OffsetTime.class, OffsetTime::parse);
        register(Year.class, Year::parse);
        register(YearMonth.class, YearMonth::parse);
        register(Duration.class, Duration::parse);
        register(java.sql.Timestamp.class, java.sql.Timestamp::valueOf);
        register(java.sql.Date.class, java.sql.Date::valueOf);
        register(java.sql.Time.class, java.sql.Time::valueOf);
        register(java.util.Date.class, java.sql.Timestamp::valueOf);
    }

    private final Class<?> javaType;
    private final Function<String, Object> reader;

    private KeyType(Class<?> javaType, Function<String, Object> reader) {
        this.javaType = javaType;
        this.reader = reader;
    }

    private static void register(Class<?> javaType, Function<String, Object> reader) {
        TYPES.put(javaType, new KeyType(javaType, reader));
    }

    /** The key type of a boxed Java type; null where there is none. */
    public static @Nullable KeyType of(Class<?> javaType) {
        return javaType.isEnum() ? new KeyType(javaType, text -> constant(javaType, text)) : TYPES.get(javaType);
    }

    private static Object constant(Class<?> enumType, String name) {
        for (Object constant : enumType.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException();
    }

    private static Object character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException();
        }
        return text.charAt(0);
    }

    /** The Java type of the values. */
    public Class<?> javaType() {
        return javaType;
    }

    /** The value that {@code text} is the text of; null where it is none's. */
    public @Nullable Object parse(String text) {
        try {
            Object value = reader.apply(text);
            return write(value).equals(text) ? value : null;
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return null;
        }
    }

    /** The text of a value. */
    @SuppressWarnings("JavaUtilDate") // entities have such attributes
    public String write(Object value) {
        if (javaType == java.util.Date.class && !(value instanceof java.sql.Timestamp)) {
            return new java.sql.Timestamp(((java.util.Date) value).getTime()).toString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
