package io.subgraft.conformance;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;

/** Every Java type that an attribute can have, with values at its edges, and a model that has an attribute of each. */
final class ValueTypes {

    /**
     * A type.
     *
     * @param name the name of its attribute
     * @param attribute its annotations and its Java type, as source
     * @param values at its edges; of an enum, names
     */
    record ValueType(String name, String attribute, List<?> values) {

        /** The attribute, whose name is no word of SQL. */
        String field() {
            return name + "Value";
        }
    }

    /** From the year 1 on: Hibernate reads years before it as years after it. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(1582, 10, 4),
            LocalDate.of(1582, 10, 15),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10000, 1, 1),
            LocalDate.of(294000, 6, 1),
            LocalDate.of(1, 1, 1));

    private static final List<LocalTime> TIMES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(12, 30),
            LocalTime.of(23, 59, 59),
            LocalTime.of(10, 20, 30, 123_000_000),
            LocalTime.of(10, 20, 30, 123_456_000),
            LocalTime.of(10, 20, 30, 123_456_789),
            LocalTime.of(23, 59, 59, 999_999_999));

    static final List<ValueType> ALL = List.of(
            new ValueType("flag", "Boolean", List.of(true, false)),
            new ValueType("tiny", "Byte", List.of((byte) -128, (byte) 127, (byte) 0)),
            new ValueType("small", "Short", List.of(Short.MIN_VALUE, Short.MAX_VALUE, (short) 0)),
            new ValueType("medium", "Integer", List.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 0)),
            new ValueType("large", "Long", List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, 9007199254740993L)),
            new ValueType(
                    "single",
                    "Float",
                    List.of(0.1f, -0.0f, 1.1f, 3.4028235E38f, 1.17549435E-38f, 16777217f, 1.0E10f, 0.333333343f)),
            new ValueType(
                    "twice",
                    "Double",
                    List.of(0.1, -0.0, 1.1, Double.MAX_VALUE, 2.2250738585072014E-308, 9007199254740993.0, 1 / 3.0)),
            new ValueType(
                    "exact",
                    "@Column(precision = 10, scale = 2) java.math.BigDecimal",
                    List.of(
                            new BigDecimal("99999999.99"),
                            new BigDecimal("-99999999.99"),
                            new BigDecimal("0.01"),
                            new BigDecimal("1.5"),
                            new BigDecimal("10"),
                            new BigDecimal("0"))),
            new ValueType(
                    "exacter",
                    "@Column(precision = 38, scale = 20) java.math.BigDecimal",
                    List.of(
                            new BigDecimal("999999999999999999.99999999999999999999"),
                            new BigDecimal("0.00000000000000000001"),
                            new BigDecimal("1E+3"))),
            new ValueType(
                    "whole",
                    "@Column(precision = 38, scale = 0) java.math.BigInteger",
                    List.of(BigInteger.TEN.pow(38).subtract(BigInteger.ONE), BigInteger.ZERO, BigInteger.ONE.negate())),
            new ValueType("letter", "Character", List.of('a', 'A', ' ', '0', '%', '_', 'ß', '\'', '\u20ac', '\uffff')),
            new ValueType(
                    "text",
                    "String",
                    List.of(
                            "",
                            " ",
                            "a",
                            "A",
                            "a ",
                            " a",
                            "ä",
                            "ß",
                            "%",
                            "_",
                            "!",
                            "\\",
                            "'",
                            "\"",
                            "\n",
                            "\t",
                            "\r\n",
                            ";",
                            "%3B",
                            "🦉",
                            "e\u0301",
                            "\u00e9",
                            "\u00a0",
                            "\ufeff",
                            "null",
                            "0",
                            "00",
                            "x".repeat(255))),
            new ValueType(
                    "uuid",
                    "java.util.UUID",
                    List.of(new UUID(0, 0), new UUID(-1, -1), UUID.fromString("4fdb7c1e-2b0a-4a3f-9d1c-6a5e2f1b8c77"))),
            new ValueType("day", "java.time.LocalDate", DAYS),
            new ValueType("time", "java.time.LocalTime", TIMES),
            new ValueType("local", "java.time.LocalDateTime", moments()),
            new ValueType(
                    "instant",
                    "java.time.Instant",
                    moments().stream()
                            .map(each -> each.toInstant(ZoneOffset.UTC))
                            .toList()),
            new ValueType(
                    "offset",
                    "java.time.OffsetDateTime",
                    moments().stream()
                            .map(each -> each.atOffset(ZoneOffset.ofHours(2)))
                            .toList()),
            new ValueType(
                    "zoned",
                    "java.time.ZonedDateTime",
                    moments().stream().map(each -> each.atZone(ZoneOffset.UTC)).toList()),
            new ValueType(
                    "timeOffset",
                    "java.time.OffsetTime",
                    List.of(
                            OffsetTime.of(10, 20, 30, 0, ZoneOffset.UTC),
                            OffsetTime.of(10, 20, 30, 123_456_789, ZoneOffset.UTC),
                            OffsetTime.of(0, 0, 0, 0, ZoneOffset.ofHours(-7)))),
            new ValueType(
                    "year",
                    "java.time.Year",
                    List.of(Year.of(1), Year.of(1999), Year.of(9999), Year.of(10000), Year.of(0), Year.of(-1))),
            new ValueType("yearMonth", "java.time.YearMonth", List.of(YearMonth.of(1999, 1), YearMonth.of(10000, 12))),
            new ValueType(
                    "lasting",
                    "java.time.Duration",
                    List.of(
                            Duration.ZERO,
                            Duration.ofSeconds(5400),
                            Duration.ofNanos(1),
                            Duration.ofDays(100_000),
                            Duration.ofMillis(-1))),
            new ValueType(
                    "language",
                    "Locale",
                    List.of(
                            Locale.ROOT,
                            Locale.GERMANY,
                            Locale.ENGLISH,
                            Locale.forLanguageTag("zh-Hant-TW"),
                            Locale.forLanguageTag("de-u-co-phonebk"))),
            new ValueType("money", "Currency", List.of(Currency.getInstance("EUR"), Currency.getInstance("XXX"))),
            new ValueType(
                    "page", "java.net.URL", List.of(url("http://localhost/x"), url("https://example.org/a%20b?c=d#e"))),
            new ValueType(
                    "sqlStamp",
                    "java.sql.Timestamp",
                    List.of(
                            java.sql.Timestamp.from(Instant.parse("2024-02-29T23:59:59.123456Z")),
                            java.sql.Timestamp.from(Instant.parse("1969-12-31T23:59:59.999Z")),
                            java.sql.Timestamp.from(Instant.EPOCH))),
            new ValueType(
                    "sqlDay",
                    "java.sql.Date",
                    List.of(java.sql.Date.valueOf(LocalDate.of(2024, 2, 29)), java.sql.Date.valueOf(LocalDate.EPOCH))),
            new ValueType(
                    "sqlTime",
                    "java.sql.Time",
                    List.of(
                            java.sql.Time.valueOf(LocalTime.of(10, 20, 30)),
                            java.sql.Time.valueOf(LocalTime.MIDNIGHT))),
            new ValueType(
                    "date",
                    "java.util.Date",
                    List.of(
                            java.util.Date.from(Instant.parse("2024-02-29T23:59:59.123Z")),
                            java.util.Date.from(Instant.EPOCH))),
            new ValueType(
                    "dateDay",
                    "@Temporal(TemporalType.DATE) java.util.Date",
                    List.of(java.sql.Date.valueOf(LocalDate.of(2024, 2, 29)))),
            new ValueType(
                    "dateTime",
                    "@Temporal(TemporalType.TIME) java.util.Date",
                    List.of(java.sql.Time.valueOf(LocalTime.of(10, 20, 30)))),
            new ValueType(
                    "calendar",
                    "java.util.Calendar",
                    List.of(GregorianCalendar.from(
                            Instant.parse("2024-02-29T23:59:59.123Z").atZone(ZoneOffset.UTC)))),
            new ValueType("named", "@Enumerated(EnumType.STRING) Colour", List.of("RED", "GREEN")),
            new ValueType("numbered", "@Enumerated(EnumType.ORDINAL) Colour", List.of("RED", "GREEN")));

    static final String HEAD = """
            package values;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            """;

    static final String COLOUR = """
            package values;
            public enum Colour {
                RED, GREEN;
                @Override public String toString() { return "the colour " + name().toLowerCase(java.util.Locale.ROOT); }
            }
            """;

    private ValueTypes() {}

    private static List<LocalDateTime> moments() {
        List<LocalDateTime> moments = new ArrayList<>();
        DAYS.forEach(each -> moments.add(each.atTime(12, 0)));
        TIMES.forEach(each -> moments.add(LocalDate.of(2024, 2, 29).atTime(each)));
        return moments;
    }

    private static java.net.URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** An entity with an attribute of each type, one with collections and maps of each, and one that refers to them. */
    static CompiledModel model() {
        String every = HEAD + "@Entity @GraphQLExposed(name = \"Every\") public class Every {\n@Id Long id;\n"
                + "@ManyToOne(fetch = FetchType.LAZY) Group owner;\n"
                + "@GraphQLField(searchable = true) String words;\n"
                + ALL.stream()
                        .map(each -> each.attribute() + " " + each.field() + ";\n")
                        .collect(Collectors.joining())
                + "}";
        String group = HEAD + "@Entity @GraphQLExposed @Table(name = \"groups\") public class Group {\n@Id Long id;\n"
                + "@OneToMany(mappedBy = \"owner\") List<Every> members;\n"
                + "@ElementCollection Map<String, String> texts;\n"
                + "@ElementCollection Map<Integer, java.math.BigDecimal> prices;\n"
                + "@ElementCollection Map<java.time.LocalDate, Character> letters;\n"
                + "@ElementCollection Set<String> words;\n@ElementCollection Set<java.math.BigInteger> numbers;\n"
                + "@ElementCollection Set<java.time.Instant> moments;\n}";
        return CompiledModel.federated(every, group, COLOUR);
    }

    static final String[] CLASSES = {"values.Every", "values.Group"};

    /** The rows that a database holds, each with one value: identifiers by the names of the types. */
    static int fill(Booted booted, CompiledModel model) {
        SessionFactory sessions = booted.sessionFactory();
        int rows = 0;
        long id = 1;
        for (ValueType type : ALL) {
            for (Object value : type.values()) {
                rows += insert(sessions, model.type("values.Every"), id++, type, value) ? 1 : 0;
            }
        }
        return rows;
    }

    private static boolean insert(SessionFactory sessions, Class<?> entity, long id, ValueType type, Object value) {
        try {
            Object instance = entity.getDeclaredConstructor().newInstance();
            set(instance, "id", id);
            set(instance, type.field(), value);
            sessions.inStatelessTransaction(session -> session.insert(instance));
            return true;
        } catch (RuntimeException notHeld) {
            return false;
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void set(Object instance, String name, Object value) throws ReflectiveOperationException {
        Field field = instance.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(instance, field.getType().isEnum() ? Enum.valueOf((Class) field.getType(), (String) value) : value);
    }
}
