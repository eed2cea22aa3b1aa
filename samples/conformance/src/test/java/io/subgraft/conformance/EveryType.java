package io.subgraft.conformance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;

/** An entity with an attribute of each type that is shown, and values of each: the least, the greatest, the most precise, some twice. */
final class EveryType {

    private static final Instant LEAP = Instant.parse("2024-02-29T23:30:00.123456Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private final Map<String, List<?>> values = new LinkedHashMap<>();
    private final List<String> declarations = new ArrayList<>();

    private EveryType() {}

    /** An attribute of each type, as Hibernate keeps it by itself. */
    static EveryType plain() throws Exception {
        EveryType types = new EveryType();
        types.addPlain();
        return types;
    }

    /** Attributes that annotations of Hibernate keep otherwise than their types say. */
    static EveryType otherwise() {
        EveryType types = new EveryType();
        types.addOtherwise();
        return types;
    }

    private void addOtherwise() {
        Instant instant = LEAP;
        add("Boolean flag", true, false);
        add("@JdbcTypeCode(SqlTypes.VARCHAR) UUID textUuid", new UUID(0, 0), new UUID(-1, -1), new UUID(5, 5));
        add("@JdbcTypeCode(SqlTypes.CHAR) UUID charUuid", new UUID(0, 0), new UUID(5, 5));
        add("@JdbcTypeCode(SqlTypes.BINARY) UUID binaryUuid", new UUID(0, 0), new UUID(5, 5));
        add("@JdbcTypeCode(SqlTypes.VARCHAR) Integer textInt", 9, 10, -1, 10);
        add("@JdbcTypeCode(SqlTypes.VARCHAR) Long textLong", 9L, 10L, -1L);
        add("@JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class) Integer typedInt", 9, 10);
        add("@JdbcTypeCode(SqlTypes.SMALLINT) Integer shortInt", 9, 10, -1);
        add("@JdbcTypeCode(SqlTypes.DECIMAL) Integer decimalInt", 9, 10, -1);
        add("@Type(Negated.class) Integer negated", 1, 2, 30);
        add("@JavaType(Folded.class) String folded", "b", "a");
        add("@JdbcTypeCode(SqlTypes.JSON) String json", "{\"a\": 1}", "[]");
        add("@JdbcTypeCode(SqlTypes.JSON) List<String> jsonList", List.of("a", "b"));
        add("@JdbcTypeCode(SqlTypes.JSON) int[] jsonInts", new int[] {1, 2});
        add("@JdbcTypeCode(SqlTypes.CLOB) String clob", "once");
        add("@JdbcTypeCode(SqlTypes.LONG32VARCHAR) String longText", "a", "b");
        add("@Nationalized String nation", "a", "b");
        add("@JdbcTypeCode(SqlTypes.NVARCHAR) String nvarchar", "a", "b");
        add("@TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime nativeZone", instant.atOffset(ZoneOffset.UTC));
        add(
                "@TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime normalized",
                instant.atOffset(ZoneOffset.UTC),
                FIRST.atOffset(ZoneOffset.UTC));
        add(
                "@TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) ZonedDateTime normalizedUtc",
                instant.atZone(ZoneOffset.UTC),
                FIRST.atZone(ZoneOffset.UTC));
        add("@JdbcTypeCode(SqlTypes.TIMESTAMP) Instant stampedInstant", instant, FIRST);
        add("@JdbcTypeCode(SqlTypes.TIMESTAMP_UTC) Instant utcInstant", instant, FIRST);
        add("@JdbcTypeCode(SqlTypes.NUMERIC) Duration numericDuration", Duration.ofSeconds(5), Duration.ofNanos(7));
        add("@JdbcTypeCode(SqlTypes.BIGINT) Duration bigintDuration", Duration.ofSeconds(5), Duration.ofNanos(7));
        add("@ColumnTransformer(read = \"upper(transformedV)\") String transformed", "a", "b");
        add("@ColumnTransformer(read = \"scaledV / 10\", write = \"? * 10\") Integer scaled", 1, 20);
        add("@Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean yes", true, false);
        add("@JdbcTypeCode(SqlTypes.INTEGER) Boolean numeric", true, false);
        add("@JdbcTypeCode(SqlTypes.CHAR) Boolean charred", true, false);
        add("@JdbcTypeCode(SqlTypes.VARCHAR) Size sizeByText", "Size.SMALL", "Size.LARGE");
        add("@JdbcTypeCode(SqlTypes.SMALLINT) Size sizeByShort", "Size.SMALL", "Size.LARGE");
        add("@JdbcTypeCode(SqlTypes.INTEGER) Character lettered", 'a', 'b');
        add("@Formula(\"upper(nationV)\") String upper");
    }

    private void addPlain() throws Exception {
        add("Boolean flag", true, false, true);
        add("Byte tiny", (byte) -128, (byte) 127, (byte) 127);
        add("Short small", (short) -32768, (short) 32767, (short) 32767);
        add("Integer whole", Integer.MIN_VALUE, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        add("Long large", Long.MIN_VALUE, 1L, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
        add("Float rough", -Float.MAX_VALUE, 1.1f, 0f, Float.MAX_VALUE, Float.MAX_VALUE);
        add("Double fine", 0.1, 1e-300, 1e15, -123.456, 0.1);
        add("Double vast", -Double.MAX_VALUE / 4, Double.MAX_VALUE / 4, Double.MAX_VALUE / 4, Double.MIN_NORMAL);
        add(
                "@Column(precision = 38, scale = 10) BigDecimal exact",
                new BigDecimal("9999999999999999999999999999.9999999999"),
                new BigDecimal("9999999999999999999999999999.9999999999"),
                new BigDecimal("-9999999999999999999999999999.9999999999"),
                new BigDecimal("0.0000000001"));
        add("BigDecimal price", new BigDecimal("9.99"), new BigDecimal("-0.01"), new BigDecimal("9.99"));
        add(
                "@Column(precision = 38, scale = 0) BigInteger integer",
                BigInteger.TEN.pow(38).subtract(BigInteger.ONE),
                BigInteger.TEN.pow(38).subtract(BigInteger.ONE),
                BigInteger.valueOf(-7));
        add("Character letter", 'a', 'b', 'b');
        add("String text", "", "a", "ab", "ab", "b", "x".repeat(255));
        add("String odd", "z%z", "q_q", "x\\y", "it's", "\"quoted\"", "owl 🦉");
        add("@Lob String story", "once", "upon");
        add("UUID uuid", new UUID(0, 0), new UUID(-1, -1), new UUID(5, 5), new UUID(5, 5));
        add(
                "LocalDate day",
                LocalDate.of(1900, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2024, 2, 29));
        add("LocalTime clock", LocalTime.MIN, LocalTime.of(23, 59, 59), LocalTime.of(12, 34, 56));
        add(
                "LocalDateTime local",
                LocalDateTime.of(1900, 1, 1, 0, 0),
                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000),
                LocalDateTime.of(2024, 2, 29, 23, 30, 0, 123_456_000));
        add("Instant instant", FIRST, LAST, LEAP, LEAP);
        add(
                "OffsetDateTime offset",
                FIRST.atOffset(ZoneOffset.UTC),
                LAST.atOffset(ZoneOffset.UTC),
                OffsetDateTime.parse("2024-02-29T23:30:00.5Z"));
        add("ZonedDateTime zoned", LEAP.atZone(ZoneOffset.UTC), FIRST.atZone(ZoneOffset.UTC));
        add(
                "OffsetTime offsetTime",
                OffsetTime.parse("00:00Z"),
                OffsetTime.parse("12:00:01Z"),
                OffsetTime.parse("23:59:59Z"));
        add(
                "Duration lasting",
                Duration.ZERO,
                Duration.ofMinutes(90),
                Duration.ofNanos(1),
                Duration.ofSeconds(-1),
                Duration.ofDays(36_500));
        add("Year year", Year.of(1), Year.of(2024), Year.of(9999), Year.of(2024));
        add(
                "YearMonth month",
                YearMonth.of(1, 1),
                YearMonth.of(2024, 2),
                YearMonth.of(2023, 12),
                YearMonth.of(9999, 12));
        add("Month season", "Month.JANUARY", "Month.DECEMBER", "Month.MAY");
        add(
                "@Enumerated(EnumType.STRING) DayOfWeek weekday",
                "DayOfWeek.MONDAY",
                "DayOfWeek.SUNDAY",
                "DayOfWeek.FRIDAY");
        add("Date moment", Date.from(FIRST), new Date(1_709_249_400_123L));
        add(
                "@Temporal(TemporalType.DATE) Date dayOfDate",
                java.sql.Date.valueOf("2024-02-29"),
                java.sql.Date.valueOf("1999-01-01"));
        add(
                "@Temporal(TemporalType.TIME) Date timeOfDate",
                java.sql.Time.valueOf("23:59:59"),
                java.sql.Time.valueOf("00:00:01"));
        add("Calendar calendar", calendar(1_709_249_400_000L), calendar(0));
        add("java.sql.Timestamp timestamp", java.sql.Timestamp.from(LEAP), java.sql.Timestamp.from(FIRST));
        add("java.sql.Date sqlDay", java.sql.Date.valueOf("2024-02-29"), java.sql.Date.valueOf("1999-12-31"));
        add("java.sql.Time sqlTime", java.sql.Time.valueOf("23:59:59"), java.sql.Time.valueOf("12:00:00"));
        add("Locale locale", Locale.forLanguageTag("pt-BR"), Locale.ENGLISH);
        add("Currency currency", Currency.getInstance("EUR"), Currency.getInstance("JPY"));
        add("java.net.URL page", new URL("https://example.org/"), new URL("http://a.example/?b=c"));
        add("TimeZone timeZone", TimeZone.getTimeZone("Europe/Vienna"), TimeZone.getTimeZone("UTC"));
        add("ZoneId zone", ZoneId.of("Europe/Vienna"), ZoneId.of("UTC"));
        add("ZoneOffset zoneOffset", ZoneOffset.ofHours(2), ZoneOffset.UTC);
        add("java.net.InetAddress host", InetAddress.getByName("127.0.0.1"));
        add("byte[] bytes", new byte[0], new byte[] {-128, 0, 127});
        add("char[] letters", "abc".toCharArray());
        add("int[] numbers", new int[0], new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE});
        add("List<String> words", List.of("a", "b"));
        add("@Convert(converter = YesNo.class) Boolean sold", true, false);
        add("@Convert(converter = Words.class) Integer made", 1, 20, 3);
        add("@Convert(converter = Cents.class) BigDecimal cost", new BigDecimal("1.50"), new BigDecimal("20.00"));
        add("@org.hibernate.annotations.Formula(\"id * 2\") Long twice");
        add("@Enumerated(EnumType.ORDINAL) Size byPosition", "Size.SMALL", "Size.LARGE", "Size.LARGE");
        add("@Enumerated(EnumType.STRING) Size byName", "Size.SMALL", "Size.LARGE");
        add("@Enumerated(EnumType.STRING) Shape bodyByName", "Shape.ROUND", "Shape.SQUARE");
        add("Shape bodyByPosition", "Shape.ROUND", "Shape.SQUARE");
    }

    private static Calendar calendar(long millis) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(millis);
        return calendar;
    }

    private void add(String declaration, Object... of) {
        // No database has a keyword that ends so.
        declarations.add("  " + declaration + "V;");
        values.put(declaration.substring(declaration.lastIndexOf(' ') + 1) + "V", List.of(of));
    }

    /** The values of each attribute; constants of enums as texts. */
    Map<String, List<?>> values() {
        return values;
    }

    CompiledModel compile() {
        return compile("public ");
    }

    /** @param modifier of the Java fields */
    CompiledModel compile(String modifier) {
        return CompiledModel.of(
                """
                package every;
                import jakarta.persistence.*;
                import java.math.*;
                import java.time.*;
                import java.util.*;
                import org.hibernate.annotations.ColumnTransformer;
                import org.hibernate.annotations.Formula;
                import org.hibernate.annotations.JavaType;
                import org.hibernate.annotations.JdbcType;
                import org.hibernate.annotations.JdbcTypeCode;
                import org.hibernate.annotations.Nationalized;
                import org.hibernate.annotations.TimeZoneStorage;
                import org.hibernate.annotations.TimeZoneStorageType;
                import org.hibernate.annotations.Type;
                import org.hibernate.type.SqlTypes;
                @Entity @io.subgraft.annotation.GraphQLExposed
                public class Thing {
                  @Id %1$sLong id;
                  %1$sint plain = 7;
                  @Embedded %1$sPart part;
                """.formatted(modifier)
                        + declarations.stream().map(each -> modifier + each).collect(Collectors.joining("\n"))
                        + "\n}",
                """
                package every;
                import jakarta.persistence.*;
                @Embeddable public class Part {
                  %1$sInteger number;
                  %1$sjava.time.LocalDate since;
                  %1$sString name;
                }
                """.formatted(modifier),
                "package every;\npublic enum Size { SMALL, LARGE }",
                "package every;\npublic enum Shape { ROUND { @Override public String toString() { return \"o\"; } }, SQUARE { } }",
                """
                package every;
                import org.hibernate.type.descriptor.WrapperOptions;
                public class Negated implements org.hibernate.usertype.UserType<Integer> {
                  public int getSqlType() { return java.sql.Types.INTEGER; }
                  public Class<Integer> returnedClass() { return Integer.class; }
                  public boolean equals(Integer one, Integer other) { return java.util.Objects.equals(one, other); }
                  public int hashCode(Integer value) { return java.util.Objects.hashCode(value); }
                  public Integer nullSafeGet(java.sql.ResultSet rows, int position, WrapperOptions options)
                      throws java.sql.SQLException {
                    int stored = rows.getInt(position);
                    return rows.wasNull() ? null : -stored;
                  }
                  public void nullSafeSet(java.sql.PreparedStatement statement, Integer value, int index, WrapperOptions options)
                      throws java.sql.SQLException {
                    if (value == null) {
                      statement.setNull(index, java.sql.Types.INTEGER);
                    } else {
                      statement.setInt(index, -value);
                    }
                  }
                  public Integer deepCopy(Integer value) { return value; }
                  public boolean isMutable() { return false; }
                }
                """,
                """
                package every;
                public class Folded extends org.hibernate.type.descriptor.java.StringJavaType { }
                """,
                converter("YesNo", "Boolean", "String", "value ? \"yes\" : \"no\"", "value.equals(\"yes\")"),
                converter("Words", "Integer", "String", "\"n\" + value", "Integer.valueOf(value.substring(1))"),
                converter(
                        "Cents",
                        "java.math.BigDecimal",
                        "Long",
                        "value.movePointRight(2).longValueExact()",
                        "java.math.BigDecimal.valueOf(value, 2)"));
    }

    static String converter(String name, String java, String column, String to, String from) {
        return """
                package every;
                import jakarta.persistence.*;
                @Converter
                public class %1$s implements AttributeConverter<%2$s, %3$s> {
                  public %3$s convertToDatabaseColumn(%2$s value) { return value == null ? null : %4$s; }
                  public %2$s convertToEntityAttribute(%3$s value) { return value == null ? null : %5$s; }
                }
                """.formatted(name, java, column, to, from);
    }
}
