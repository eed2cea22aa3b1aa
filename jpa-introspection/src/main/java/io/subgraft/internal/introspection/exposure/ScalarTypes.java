package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.TypeRef;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which GraphQL scalar shows values of which Java type, and what the schema says of those scalars that it defines. */
public final class ScalarTypes {

    /** The scalar of identifiers, whatever their Java type. */
    public static final String ID = "ID";

    private static final Map<String, String> BY_JAVA_TYPE = byJavaType();
    private static final Map<String, String> DESCRIPTIONS = descriptions();

    private ScalarTypes() {}

    private static Map<String, String> byJavaType() {
        Map<String, String> map = new HashMap<>();
        showAs("Boolean", map, "boolean", "java.lang.Boolean");
        showAs("Int", map, "byte", "short", "int", "java.lang.Byte", "java.lang.Short", "java.lang.Integer");
        showAs("Long", map, "long", "java.lang.Long");
        showAs("Float", map, "float", "double", "java.lang.Float", "java.lang.Double");
        showAs(
                "String",
                map,
                "char",
                "char[]",
                "java.lang.Character",
                "java.lang.Character[]",
                "java.lang.Class",
                "java.lang.String",
                "java.net.InetAddress",
                "java.sql.Clob",
                "java.sql.NClob",
                "java.time.ZoneId",
                "java.time.ZoneOffset",
                "java.util.TimeZone");
        showAs("Duration", map, "java.time.Duration");
        showAs("Base64", map, "byte[]", "java.lang.Byte[]", "java.sql.Blob");
        showAs("BigDecimal", map, "java.math.BigDecimal");
        showAs("BigInteger", map, "java.math.BigInteger");
        showAs("Currency", map, "java.util.Currency");
        showAs("Date", map, "java.sql.Date", "java.time.LocalDate");
        showAs(
                "DateTime",
                map,
                "java.sql.Timestamp",
                "java.time.Instant",
                "java.time.OffsetDateTime",
                "java.time.ZonedDateTime",
                "java.util.Calendar",
                "java.util.Date",
                "java.util.GregorianCalendar");
        showAs("LocalDateTime", map, "java.time.LocalDateTime");
        showAs("LocalTime", map, "java.sql.Time", "java.time.LocalTime");
        showAs("Locale", map, "java.util.Locale");
        showAs("Time", map, "java.time.OffsetTime");
        showAs("UUID", map, "java.util.UUID");
        showAs("Url", map, "java.net.URI", "java.net.URL");
        showAs("Year", map, "java.time.Year");
        showAs("YearMonth", map, "java.time.YearMonth");
        return Collections.unmodifiableMap(map);
    }

    private static void showAs(String scalar, Map<String, String> map, String... javaTypes) {
        for (String each : javaTypes) {
            map.put(each, scalar);
        }
    }

    private static Map<String, String> descriptions() {
        Map<String, String> map = new TreeMap<>();
        map.put("Duration", "A length of time, such as PT1H30M (ISO 8601).");
        map.put("Base64", "Bytes in base64 (RFC 4648).");
        map.put("BigDecimal", "A decimal number of any size and precision.");
        map.put("BigInteger", "A whole number of any size.");
        map.put("Currency", "A currency by its code, such as EUR (ISO 4217).");
        map.put("Date", "A day of the calendar, such as 2026-01-31 (RFC 3339).");
        map.put("DateTime", "An instant with its offset, such as 2026-01-31T08:30:00Z (RFC 3339).");
        map.put("LocalDateTime", "A day and a time without an offset, such as 2026-01-31T08:30:00.");
        map.put("LocalTime", "A time of the day without an offset, such as 08:30:00.");
        map.put("Locale", "A language with its region, such as pt-BR (BCP 47).");
        map.put("Long", "A whole number of 64 bits.");
        map.put("Time", "A time of the day with its offset, such as 08:30:00Z (RFC 3339).");
        map.put("UUID", "A universally unique identifier, such as 4fdb7c1e-2b0a-4a3f-9d1c-6a5e2f1b8c77.");
        map.put("Url", "The address of a resource, such as https://example.org/ (RFC 3986).");
        map.put("Year", "A year of the calendar, such as 2026.");
        map.put("YearMonth", "A month of a year, such as 2026-01.");
        return Collections.unmodifiableMap(map);
    }

    /** The scalar, or the enum, for a Java type, or for the values of a type that holds many; absent where there is none. */
    public static Optional<String> of(TypeRef type) {
        TypeRef value = element(type).orElse(type);
        if (value instanceof TypeRef.Enumeration enumeration) {
            return Optional.of(enumeration.name().simple());
        }
        if (value instanceof TypeRef.Temporal temporal) {
            return Optional.of(temporal.part() == TypeRef.Temporal.Part.DATE ? "Date" : "LocalTime");
        }
        return Optional.ofNullable(BY_JAVA_TYPE.get(value.text()));
    }

    /** The type of each value of an array or collection that is shown as a list; absent for a single value. */
    public static Optional<TypeRef> element(TypeRef type) {
        if (type instanceof TypeRef.Values values) {
            return Optional.of(values.element());
        }
        return type instanceof TypeRef.Array array && !BY_JAVA_TYPE.containsKey(type.text())
                ? Optional.of(array.component())
                : Optional.empty();
    }

    /** The names of the scalars that a schema must define before it can use them. */
    public static Set<String> defined() {
        return DESCRIPTIONS.keySet();
    }

    /** What the schema says of a scalar that it defines. */
    public static Optional<String> description(String scalar) {
        return Optional.ofNullable(DESCRIPTIONS.get(scalar));
    }
}
