package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every basic type of Hibernate as an identifier: either a finding of the compiler, or an entity that starts. */
class IdentifierTypesTest {

    private static final List<String> BASIC = List.of(
            "boolean",
            "byte",
            "char",
            "double",
            "float",
            "int",
            "long",
            "short",
            "Boolean",
            "Byte",
            "Character",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Short",
            "String",
            "Class",
            "byte[]",
            "Byte[]",
            "char[]",
            "Character[]",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.net.InetAddress",
            "java.net.URI",
            "java.net.URL",
            "java.sql.Blob",
            "java.sql.Clob",
            "java.sql.NClob",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp",
            "java.time.DayOfWeek",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZoneId",
            "java.time.ZoneOffset",
            "java.time.ZonedDateTime",
            "java.util.Calendar",
            "java.util.Currency",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.util.Locale",
            "java.util.TimeZone",
            "java.util.UUID",
            "String[]",
            "java.util.List<String>");

    static Stream<String> types() {
        return BASIC.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isFoundByTheCompilerOrStarts(String type) {
        CompiledModel model;
        try {
            model = CompiledModel.of("""
                    package app;
                    import jakarta.persistence.*;
                    @Entity @io.subgraft.annotation.GraphQLExposed
                    public class Thing { @Id %s id; String name; }
                    """.formatted(type));
        } catch (AssertionError refused) {
            assertThat(refused.getMessage())
                    .startsWith("ERROR [SG10")
                    .contains(" Thing.id: ")
                    .doesNotContain("\n");
            return;
        }
        try (Booted booted = new Booted(model, Database.H2, "app.Thing")) {
            assertThat(booted.query("{ things { nodes { id name } } }").data()).hasToString("{things={nodes=[]}}");
        }
    }
}
