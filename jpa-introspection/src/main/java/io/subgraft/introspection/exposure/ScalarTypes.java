package io.subgraft.introspection.exposure;

import io.subgraft.introspection.model.TypeRef;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which GraphQL scalar shows values of which Java type, and what the schema says of those scalars that it defines. */
public final class ScalarTypes {

    /** The scalar of identifiers, whatever their Java type. */
    public static final String ID = "ID";

    private static final String DATE_TIME = "DateTime";
    private static final Map<String, String> BY_JAVA_TYPE = byJavaType();
    private static final Map<String, String> DESCRIPTIONS = descriptions();

    private ScalarTypes() {}

    private static Map<String, String> byJavaType() {
        Map<String, String> map = new TreeMap<>();
        map.put("boolean", "Boolean");
        map.put("byte", "Int");
        map.put("short", "Int");
        map.put("int", "Int");
        map.put("long", "Long");
        map.put("float", "Float");
        map.put("double", "Float");
        map.put("char", "String");
        map.put("java.lang.Boolean", "Boolean");
        map.put("java.lang.Byte", "Int");
        map.put("java.lang.Short", "Int");
        map.put("java.lang.Integer", "Int");
        map.put("java.lang.Long", "Long");
        map.put("java.lang.Float", "Float");
        map.put("java.lang.Double", "Float");
        map.put("java.lang.Character", "String");
        map.put("java.lang.String", "String");
        map.put("java.math.BigDecimal", "BigDecimal");
        map.put("java.math.BigInteger", "BigInteger");
        map.put("java.util.UUID", "UUID");
        map.put("java.time.LocalDate", "Date");
        map.put("java.time.LocalTime", "LocalTime");
        map.put("java.time.LocalDateTime", "LocalDateTime");
        map.put("java.time.Instant", DATE_TIME);
        map.put("java.time.OffsetDateTime", DATE_TIME);
        map.put("java.time.ZonedDateTime", DATE_TIME);
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, String> descriptions() {
        Map<String, String> map = new TreeMap<>();
        map.put("BigDecimal", "A decimal number of any size and precision.");
        map.put("BigInteger", "A whole number of any size.");
        map.put("Date", "A day of the calendar, such as 2026-01-31 (RFC 3339).");
        map.put(DATE_TIME, "An instant with its offset, such as 2026-01-31T08:30:00Z (RFC 3339).");
        map.put("LocalDateTime", "A day and a time without an offset, such as 2026-01-31T08:30:00.");
        map.put("LocalTime", "A time of the day without an offset, such as 08:30:00.");
        map.put("Long", "A whole number of 64 bits.");
        map.put("UUID", "A universally unique identifier, such as 4fdb7c1e-2b0a-4a3f-9d1c-6a5e2f1b8c77.");
        return Collections.unmodifiableMap(map);
    }

    /** The scalar, or the enum, for a Java type; absent where there is none. */
    public static Optional<String> of(TypeRef type) {
        if (type instanceof TypeRef.Enumeration enumeration) {
            return Optional.of(enumeration.name().simple());
        }
        return Optional.ofNullable(BY_JAVA_TYPE.get(type.text()));
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
