package io.subgraft.internal.model;

import io.subgraft.internal.value.Digits;
import io.subgraft.internal.value.Texts;
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
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Locale;
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
        register(BigInteger.class, Digits::whole);
        register(UUID.class, UUID::fromString);
        register(String.class, text -> Texts.isStorable(text) ? text : null);
        register(BigDecimal.class, Digits::decimal);
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
        register(Locale.class, Locale::forLanguageTag);
        register(Currency.class, Currency::getInstance);
        register(java.sql.Timestamp.class, KeyType::timestamp);
        register(java.sql.Date.class, KeyType::day);
        register(java.sql.Time.class, KeyType::time);
        register(java.util.Date.class, KeyType::date);
        register(Calendar.class, text -> calendar(timestamp(text)));
        register(GregorianCalendar.class, text -> calendar(timestamp(text)));
    }

    /** Only strings have longer ones. */
    private static final int LONGEST = Digits.MOST + 64;

    private final Class<?> javaType;
    private final Function<String, @Nullable Object> reader;

    private KeyType(Class<?> javaType, Function<String, @Nullable Object> reader) {
        this.javaType = javaType;
        this.reader = reader;
    }

    private static void register(Class<?> javaType, Function<String, @Nullable Object> reader) {
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

    private static @Nullable Object character(String text) {
        return text.length() == 1 && Texts.isStorable(text) ? text.charAt(0) : null;
    }

    private static java.sql.Timestamp timestamp(String text) {
        return java.sql.Timestamp.from(OffsetDateTime.parse(text).toInstant());
    }

    private static java.sql.Date day(String text) {
        return java.sql.Date.valueOf(LocalDate.parse(text));
    }

    private static java.sql.Time time(String text) {
        return java.sql.Time.valueOf(LocalTime.parse(text));
    }

    /** Such an attribute holds a day, a time or an instant; which of them, its values and their texts tell. */
    private static java.util.Date date(String text) {
        return text.indexOf('T') > 0 ? timestamp(text) : text.indexOf(':') > 0 ? time(text) : day(text);
    }

    private static Calendar calendar(java.sql.Timestamp moment) {
        return GregorianCalendar.from(moment.toInstant().atZone(ZoneId.systemDefault()));
    }

    /** Whether a database takes values for equal that Java does not: texts of another case, numbers of another scale. */
    boolean isLoose() {
        return javaType == String.class || javaType == Character.class || javaType == BigDecimal.class;
    }

    /** The Java type of the values. */
    public Class<?> javaType() {
        return javaType;
    }

    /** The value that {@code text} is the text of; null where it is none's. */
    public @Nullable Object parse(String text) {
        if (text.length() > LONGEST && javaType != String.class) {
            return null;
        }
        try {
            Object value = reader.apply(text);
            return value != null && write(value).equals(text) ? value : null;
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return null;
        }
    }

    /** The text of a value. */
    public String write(Object value) {
        return Texts.of(value);
    }
}
