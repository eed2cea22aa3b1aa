package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same rows answer the same whatever options the persistence unit has. Each option on one of the databases;
 * {@code -Dmatrix=all} has every option on every database.
 */
class OptionsTest {

    private static final Map<Database, Map<String, String>> USUAL = new EnumMap<>(Database.class);

    static Stream<List<Object>> units() {
        boolean isWhole = "all".equals(System.getProperty("matrix"));
        List<List<Object>> units = new ArrayList<>();
        for (Database database : Database.values()) {
            List<UnitOptions> fitting = UnitOptions.all().stream()
                    .filter(each -> each.fits(database))
                    .filter(each -> isWhole || database == Database.H2 || each.differsByDatabase())
                    .toList();
            for (int i = 0; i < fitting.size(); i++) {
                // The first is strict JPQL; of the others each database has its own share.
                if (isWhole || i == 0 || !fitting.get(i).differsByDatabase() || i % 3 == database.ordinal() % 3) {
                    units.add(List.of(database, fitting.get(i)));
                }
            }
        }
        return units.stream();
    }

    @ParameterizedTest
    @MethodSource("units")
    void answersAsWithoutTheOption(List<Object> unit) {
        Database database = (Database) unit.get(0);
        UnitOptions options = (UnitOptions) unit.get(1);
        assertThat(differences(database, options.answers(database)))
                .as(unit.toString())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aZoneInAColumnOfItsOwnIsRefusedAtStart(Database database) {
        UnitOptions options = UnitOptions.of("hibernate.timezone.default_storage", "COLUMN", true);
        assertThatThrownBy(() -> options.answers(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Generated code and persistence unit differ:\n"
                        + "Item.paidAt: keeps its zone in a column of its own, which is not served; choose another @TimeZoneStorage or"
                        + " hibernate.timezone.default_storage, such as NORMALIZE_UTC, or leave the attribute out with"
                        + " @GraphQLIgnore\n"
                        + "Item.sentAt: keeps its zone in a column of its own, which is not served; choose another @TimeZoneStorage or"
                        + " hibernate.timezone.default_storage, such as NORMALIZE_UTC, or leave the attribute out with"
                        + " @GraphQLIgnore");
    }

    static Stream<Arguments> cuts() {
        return Stream.of(Database.values())
                .flatMap(database -> OptionsModel.times().entrySet().stream()
                        .flatMap(each ->
                                each.getValue().stream().map(unit -> Arguments.of(database, each.getKey(), unit))));
    }

    /** As Java cuts them: instants at UTC, all else as it is. */
    @ParameterizedTest
    @MethodSource("cuts")
    void datesOfGroupsAreCutAtUtc(Database database, String attribute, String unit) {
        Map<String, String> answers = usual(database);
        Map<String, Long> expected = Pattern.compile(attribute + "=([^}]*)}")
                .matcher(answers.get(attribute))
                .results()
                .map(found -> cut(found.group(1), unit))
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
        Map<String, Long> groups = Pattern.compile("key=\\{" + attribute + "=([^}]*)}, count=(\\d+)")
                .matcher(answers.get(attribute + " by " + unit))
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1),
                        found -> Long.valueOf(found.group(2)),
                        (one, other) -> -1L,
                        TreeMap::new));
        assertThat(groups).hasSizeGreaterThan(3).isEqualTo(expected);
    }

    private static String cut(String value, String unit) {
        if (value.equals("null")) {
            return value;
        }
        int length = Map.of("YEAR", 4, "MONTH", 7, "DAY", 10, "HOUR", 13).get(unit);
        String rest = value.length() == 10 ? "0000-01-01" : "0000-01-01T00:00:00" + (value.endsWith("Z") ? "Z" : "");
        return value.substring(0, length) + rest.substring(length);
    }

    static Stream<List<String>> jvms() {
        List<List<String>> all = List.of(
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=America/New_York",
                        "-Dfile.encoding=ISO-8859-1"),
                List.of("-Duser.language=az", "-Duser.timezone=Asia/Kathmandu", "-Dfile.encoding=US-ASCII"),
                List.of("-Duser.language=lt", "-Duser.timezone=Pacific/Apia"),
                List.of("-Duser.language=de", "-Duser.country=CH", "-Duser.timezone=Europe/London"),
                List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.timezone=GMT+05:45"),
                List.of("-Duser.language=hi", "-Duser.country=IN", "-Duser.timezone=America/St_Johns"));
        return "all".equals(System.getProperty("matrix"))
                ? all.stream()
                : all.stream().limit(1);
    }

    @ParameterizedTest
    @MethodSource("jvms")
    void answersAsInOtherLanguagesAndZones(List<String> options) throws Exception {
        List<Database> databases = List.of(Database.values());
        Map<String, Map<String, String>> all = OtherJvm.answers(options, databases);
        for (Database database : databases) {
            assertThat(differences(database, all.get(database.name())))
                    .as(database + " " + options)
                    .isEmpty();
        }
    }

    private static Map<String, String> differences(Database database, Map<String, String> answers) {
        assertThat(answers).hasSizeGreaterThan(50);
        Map<String, String> differences = new TreeMap<>();
        usual(database).forEach((name, expected) -> {
            if (!expected.equals(answers.get(name)) && !isFoldedByH2(database, name)) {
                differences.put(name, "\n  was " + answers.get(name) + "\n  not " + expected + "\n");
            }
        });
        return differences;
    }

    /** H2 runs in this JVM and folds in its language, so that it finds no "title" in "TITLE" in a Turkish one. */
    private static boolean isFoldedByH2(Database database, String name) {
        return database == Database.H2 && (name.equals("search") || name.equals("texts"));
    }

    private static synchronized Map<String, String> usual(Database database) {
        return USUAL.computeIfAbsent(database, absent -> {
            Map<String, String> answers = UnitOptions.NONE.answers(absent);
            assertThat(answers).allSatisfy((name, answer) -> assertThat(answer).startsWith("{"));
            return answers;
        });
    }
}
