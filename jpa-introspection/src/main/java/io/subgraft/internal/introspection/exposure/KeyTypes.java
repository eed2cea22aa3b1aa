package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.TypeRef;
import java.util.Set;

/** Which Java types an {@code ID} can be read back to: those whose values have one text each. The runtime has the same list. */
public final class KeyTypes {

    private static final Set<String> NAMES = Set.of(
            "boolean",
            "byte",
            "char",
            "double",
            "float",
            "int",
            "long",
            "short",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.String",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime",
            "java.util.Calendar",
            "java.util.Currency",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.util.Locale",
            "java.util.UUID");

    private KeyTypes() {}

    /** Whether values of the type can be a key, or a part of one. */
    public static boolean isKey(TypeRef type) {
        return type instanceof TypeRef.Enumeration
                || type instanceof TypeRef.Temporal
                || (ScalarTypes.element(type).isEmpty() && NAMES.contains(type.text()));
    }
}
