package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Filters, orders and groups by what the database holds otherwise than Java does: converted values and large objects. */
@ParameterizedClass
@EnumSource(
        value = Database.class,
        names = {"H2", "POSTGRESQL"})
class ConvertedValuesTest {

    /** The order of the years in the database is not that of Java, and neither is that of the words. */
    private static final CompiledModel MODEL = CompiledModel.of(
            """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Thing {
              @Id Long id;
              @Convert(converter = Backwards.class) String word;
              @Convert(converter = Before.class) Integer made;
              @Convert(converter = YesNo.class) Boolean sold;
              @Convert(converter = Letter.class) Grade grade;
              @ElementCollection @Convert(converter = Backwards.class) Set<String> names;
              @ElementCollection @Convert(converter = Backwards.class, attributeName = "key") Map<String, Integer> parts;
              @Lob String story;
              @Lob byte[] picture;
            }
            """,
            "package shop;\npublic enum Grade { GOOD, BAD }",
            converter("YesNo", "Boolean", "String", "value ? \"yes\" : \"no\"", "value.equals(\"yes\")"),
            converter(
                    "Letter",
                    "Grade",
                    "String",
                    "value == Grade.GOOD ? \"1\" : \"0\"",
                    "value.equals(\"1\") ? Grade.GOOD : Grade.BAD"),
            converter(
                    "Backwards",
                    "String",
                    "String",
                    "new StringBuilder(value).reverse().toString()",
                    "new StringBuilder(value).reverse().toString()"),
            converter("Before", "Integer", "Integer", "2000 - value", "2000 - value"));

    private final Database database;

    ConvertedValuesTest(Database database) {
        this.database = database;
    }

    private static String converter(String name, String java, String column, String to, String from) {
        return """
                package shop;
                import jakarta.persistence.*;
                @Converter
                public class %1$s implements AttributeConverter<%2$s, %3$s> {
                  public %3$s convertToDatabaseColumn(%2$s value) { return value == null ? null : %4$s; }
                  public %2$s convertToEntityAttribute(%3$s value) { return value == null ? null : %5$s; }
                }
                """.formatted(name, java, column, to, from);
    }

    private Booted shop() {
        String story = database == Database.H2 ? "'long'" : "lo_from_bytea(0, 'long')";
        return new Booted(MODEL, database, "shop.Thing", "shop.YesNo", "shop.Letter", "shop.Backwards", "shop.Before")
                .with(
                        "insert into Thing (id, word, made, sold, grade, story) values (1, 'cba', 1, 'yes', '1', "
                                + story
                                + "), (2, 'zyx', 10, 'no', '0', null), (3, 'cba', null, null, '1', null), (4, null, 10, null, null, null)",
                        "insert into Thing_names (Thing_id, names) values (1, 'nnA'), (2, 'oB')",
                        "insert into Thing_parts (Thing_id, parts_KEY, parts) values (1, 'gel', 4), (2, 'mra', 2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ word: { eq: \"abc\" } } | [1, 3]",
                "{ word: { neq: \"abc\" } } | [2]",
                "{ word: { in: [\"abc\", \"xyz\", \"q\"] } } | [1, 2, 3]",
                "{ word: { nin: [\"abc\"] } } | [2]",
                "{ word: { isNull: true } } | [4]",
                "{ not: { word: { in: [\"abc\"] } } } | [2, 4]",
                "{ made: { eq: 1990 } } | [2, 4]",
                "{ made: { in: [1999, 1990] } } | [1, 2, 4]",
                "{ made: { nin: [1999] } } | [2, 4]",
                "{ sold: { eq: true } } | [1]",
                "{ sold: { neq: true } } | [2]",
                "{ grade: { eq: GOOD } } | [1, 3]",
                "{ grade: { in: [BAD] } } | [2]",
                "{ grade: { nin: [BAD] } } | [1, 3]",
                "{ names: { some: { eq: \"Ann\" } } } | [1]",
                "{ names: { some: { in: [\"Bo\", \"x\"] } } } | [2]",
                "{ parts: { some: { key: { eq: \"leg\" } } } } | [1]",
                "{ parts: { some: { value: { lt: 3 } } } } | [2]",
            })
    void convertedValuesAreFoundByTheirJavaSide(String where, String ids) {
        try (Booted shop = shop()) {
            assertThat(shop.query("{ things(where: " + where + ") { nodes { id } } }")
                            .texts("things.nodes.id"))
                    .as(where)
                    .hasToString(ids);
        }
    }

    @Test
    void convertedValuesAreGroupedAndCounted() {
        try (Booted shop = shop()) {
            assertThat(shop.query("{ things { aggregate { countDistinct { word made } groupBy(by: [{ word: VALUE }])"
                                    + " { key { word } count } } } }")
                            .data())
                    .hasToString(
                            "{things={aggregate={countDistinct={word=2, made=2}, groupBy=[{key={word=abc}, count=2},"
                                    + " {key={word=xyz}, count=1}, {key={word=null}, count=1}]}}}");
            assertThat(shop.query("{ things { aggregate { groupBy(by: [{ grade: VALUE }, { made: VALUE }])"
                                    + " { key { grade made } count } } } }")
                            .all("things.aggregate.groupBy"))
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder(
                            "{key={grade=GOOD, made=1999}, count=1}",
                            "{key={grade=BAD, made=1990}, count=1}",
                            "{key={grade=GOOD, made=null}, count=1}",
                            "{key={grade=null, made=1990}, count=1}");
        }
    }

    /** The database would compare what the converter makes of values. */
    @Test
    void convertedValuesHaveNoOrder() {
        String sdl = MODEL.sdl();
        assertThat(type(sdl, "input ThingFilter"))
                .contains(
                        "word: StringEqualityFilter",
                        "made: IntEqualityFilter",
                        "sold: BooleanFilter",
                        "grade: GradeFilter");
        assertThat(type(sdl, "input StringEqualityFilter"))
                .contains("eq:", "nin:", "isNull:")
                .doesNotContain("lt:", "contains:");
        assertThat(type(sdl, "input ThingOrderBy")).doesNotContain("word", "made");
        assertThat(sdl).doesNotContain("ThingAggregateNumbers", "ThingAggregateExtremes");
    }

    /** PostgreSQL keeps them apart, and has a number in the row. */
    @Test
    void largeObjectsAreReadAndNothingElse() {
        String sdl = MODEL.sdl();
        for (String input : new String[] {
            "input ThingFilter", "input ThingOrderBy", "input ThingGroupBy", "type ThingAggregateCounts"
        }) {
            assertThat(type(sdl, input)).doesNotContain("story", "picture");
        }
        try (Booted shop = shop()) {
            assertThat(shop.query("{ things(first: 2) { nodes { story picture } } }")
                            .data())
                    .hasToString("{things={nodes=[{story=long, picture=null}, {story=null, picture=null}]}}");
        }
    }

    private static String type(String sdl, String head) {
        int start = sdl.indexOf("\n" + head + " ");
        assertThat(start).as(head).isNotNegative();
        return sdl.substring(start, sdl.indexOf("\n}", start));
    }
}
