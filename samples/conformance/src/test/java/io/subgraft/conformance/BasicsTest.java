package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Basic types: what is stored is what is answered, to the last digit. */
class BasicsTest {

    private static final CompiledModel MODEL =
            CompiledModel.of("""
            package shop;
            import jakarta.persistence.*;
            @Entity @io.subgraft.annotation.GraphQLExposed
            public class Thing {
              @Id java.util.UUID id;
              boolean flag; Boolean maybe;
              byte tiny; short small; int medium; long large; Long noLong;
              float single; double twice; Double noDouble;
              char letter; String text; String noText;
              @Column(precision = 38, scale = 10) java.math.BigDecimal exact;
              @Column(precision = 38, scale = 0) java.math.BigInteger whole;
              java.util.UUID reference;
              java.time.LocalDate onDay; java.time.LocalTime atTime; java.time.LocalDateTime dayTime;
              java.time.OffsetDateTime offsetTime; java.time.ZonedDateTime zoned; java.time.Instant instant;
              @Enumerated(EnumType.STRING) Colour named;
              @Enumerated(EnumType.ORDINAL) Colour numbered;
              Colour noColour;
              @Version int version;
            }
            """, "package shop;\npublic enum Colour { RED, GREEN }");

    private static final String ROW = """
            insert into Thing (id, flag, maybe, tiny, small, medium, large, single, twice, letter, text, exact, whole,
              reference, onDay, atTime, dayTime, offsetTime, zoned, instant, named, numbered, version)
            values ('00000000-0000-0000-0000-00000000002a', true, false, -128, -32768, 2147483647,
              9223372036854775807, 1.1, 0.1, 'x', 'quote " and emoji 🦉', 12345678901234567890.1234567891,
              12345678901234567890123456789012345678, '6a5b4c3d-0000-4000-8000-000000000001',
              date '2024-02-29', time '23:59:58', timestamp '2024-02-29 23:59:58.123456',
              timestamp with time zone '2024-02-29 23:59:58.123456+00', timestamp with time zone '2024-02-29 23:59:58+00',
              timestamp with time zone '2024-02-29 00:00:00.5+00', 'GREEN', 0, 3)
            """;

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "POSTGRESQL"})
    void everyBasicTypeIsAnsweredExactly(Database database) {
        try (Booted shop = new Booted(MODEL, database, "shop.Thing").with(ROW)) {
            Answer answer = shop.query("""
                    { thing(id: "00000000-0000-0000-0000-00000000002a") { id flag maybe tiny small medium large noLong
                        single twice noDouble letter text noText exact whole reference onDay atTime dayTime
                        offsetTime zoned instant named numbered noColour version } }
                    """);
            Map<String, Object> expected = new LinkedHashMap<>();
            expected.put("id", "00000000-0000-0000-0000-00000000002a");
            expected.put("flag", true);
            expected.put("maybe", false);
            expected.put("tiny", -128);
            expected.put("small", -32768);
            expected.put("medium", 2147483647);
            expected.put("large", 9223372036854775807L);
            expected.put("noLong", null);
            expected.put("single", 1.1);
            expected.put("twice", 0.1);
            expected.put("noDouble", null);
            expected.put("letter", "x");
            expected.put("text", "quote \" and emoji 🦉");
            expected.put("noText", null);
            expected.put("exact", new BigDecimal("12345678901234567890.1234567891"));
            expected.put("whole", new BigInteger("12345678901234567890123456789012345678"));
            expected.put("reference", "6a5b4c3d-0000-4000-8000-000000000001");
            expected.put("onDay", "2024-02-29");
            expected.put("atTime", "23:59:58");
            expected.put("dayTime", "2024-02-29T23:59:58.123456");
            expected.put("offsetTime", "2024-02-29T23:59:58.123456Z");
            expected.put("zoned", "2024-02-29T23:59:58Z");
            expected.put("instant", "2024-02-29T00:00:00.5Z");
            expected.put("named", "GREEN");
            expected.put("numbered", "RED");
            expected.put("noColour", null);
            expected.put("version", 3);
            assertThat(answer.one("thing")).isEqualTo(expected);
        }
    }
}
