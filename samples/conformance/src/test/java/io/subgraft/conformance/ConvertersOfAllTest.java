package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Converters that apply by themselves, which the compiler does not see: those that change an order are found at start. */
class ConvertersOfAllTest {

    private static CompiledModel model(String type, String column, String to, String from, String attribute) {
        return CompiledModel.of(
                """
                package every;
                import jakarta.persistence.*;
                import java.math.*;
                import java.time.*;
                @Entity @io.subgraft.annotation.GraphQLExposed
                public class Thing {
                  @Id Long id;
                  %s %s changed;
                }
                """.formatted(attribute, type),
                EveryType.converter("Changed", type, column, to, from)
                        .replace("@Converter", "@Converter(autoApply = true)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.time.LocalDate | String | value.toString() | LocalDate.parse(value)",
                "java.time.Instant | String | value.toString() | java.time.Instant.parse(value)",
                "Integer | String | value.toString() | Integer.valueOf(value)",
                "java.math.BigDecimal | Long | value.longValue() | java.math.BigDecimal.valueOf(value)",
                "String | String | value + value | value.substring(0, value.length() / 2)",
            })
    void oneThatChangesTheOrderIsRefusedAtStartWithTheRemedy(String type, String column, String to, String from) {
        CompiledModel model = model(
                type,
                column,
                to,
                from.replace(" LocalDate", " java.time.LocalDate").replaceFirst("^LocalDate", "java.time.LocalDate"),
                "");
        assertThatThrownBy(() -> new Booted(model, Database.H2, "every.Thing", "every.Changed").close())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Thing.changed: is converted by every.Changed")
                .hasMessageContaining("annotate it with @Convert(converter = Changed.class)");
        CompiledModel mended = model(
                type,
                column,
                to,
                from.replaceFirst("^LocalDate", "java.time.LocalDate"),
                "@Convert(converter = Changed.class)");
        new Booted(mended, Database.H2, "every.Thing", "every.Changed").close();
    }

    /** MariaDB has no type for a time with its zone. */
    @Test
    void aZoneThatGetsAColumnOfItsOwnIsRefusedAtStartWithTheRemedy() {
        CompiledModel model = CompiledModel.of("""
                package every;
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;
                @Entity @io.subgraft.annotation.GraphQLExposed
                public class Thing {
                  @Id Long id;
                  @TimeZoneStorage(TimeZoneStorageType.AUTO) java.time.OffsetDateTime sold;
                }
                """);
        new Booted(model, Database.H2, "every.Thing").close();
        assertThatThrownBy(() -> new Booted(model, Database.MARIADB, "every.Thing").close())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Thing.sold: keeps its zone in a column of its own, which is not served")
                .hasMessageContaining("NORMALIZE_UTC");
    }

    @Test
    void oneThatKeepsTheOrderIsServed() {
        CompiledModel model = model(
                "java.time.LocalDate", "java.sql.Date", "java.sql.Date.valueOf(value)", "value.toLocalDate()", "");
        try (Booted booted = new Booted(model, Database.H2, "every.Thing", "every.Changed")
                .with("insert into Thing (id, changed) values (1, date '2024-02-29'), (2, date '2023-01-01')")) {
            assertThat(booted.query(
                                    "{ things(where: { changed: { gt: \"2020-01-01\" } }, orderBy: [{ changed: ASC }]) { nodes { id }"
                                            + " aggregate { max { changed } } } }")
                            .data())
                    .hasToString("{things={nodes=[{id=2}, {id=1}], aggregate={max={changed=2024-02-29}}}}");
        }
    }
}
