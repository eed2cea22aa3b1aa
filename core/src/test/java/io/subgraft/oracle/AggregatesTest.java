package io.subgraft.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.Library;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Aggregates and groups of random filters, at the root and nested, answer as an evaluation of the same rows in memory. */
@ParameterizedClass
@EnumSource(Database.class)
class AggregatesTest {

    private static final int QUERIES = Integer.getInteger("drawn.queries", 400) / 4;
    private static final Shelves SHELVES = new Shelves(815);
    private static final Map<Database, Library> LIBRARIES = new EnumMap<>(Database.class);
    private static final String MEASURES = "count countDistinct { title genre } sum { price copies } avg { price }"
            + " min { title price } max { title copies }";
    private static final List<String> KEYS =
            List.of("genre", "copies", "title", "author.born", "author.contract.advance");

    private final Library library;
    private final Random random = new Random(815);
    private final RandomFilter filters;

    AggregatesTest(Database database) {
        this.filters = new RandomFilter(random, database.ignoresCase());
        this.library = LIBRARIES.computeIfAbsent(database, absent -> new Library(absent, SHELVES.inserts()));
    }

    @Test
    void ofWholeLists() {
        for (int i = 0; i < QUERIES; i++) {
            Condition<Thing> filter = filters.of("Book", 3);
            List<String> by = keys();
            Answer answer =
                    library.query("{ books(first: 1, where: " + filter.text() + ") { " + selection(by) + " } }");
            List<Thing> rows = SHELVES.books.stream().filter(filter.test()).toList();
            check(new Answer(answer.one("books")), rows, by, filter.text());
        }
    }

    /** Each test of a measure, and what it is by the answer that has all groups. */
    private static final Map<String, Predicate<Answer>> HAVING = Map.of(
            "count: { gt: 1 }", group -> (int) group.one("count") > 1,
            "countDistinct: { title: { gte: 2 } }", group -> (int) group.one("countDistinct.title") >= 2,
            "countDistinct: { genre: { in: [0, 2] } }",
                    group -> List.of(0, 2).contains(group.one("countDistinct.genre")),
            "min: { price: { lt: \"1\" } }",
                    group -> group.one("min.price") != null
                            && RandomFilter.compare(group.one("min.price"), BigDecimal.ONE) < 0,
            "min: { title: { startsWith: \"a\" } }",
                    group -> group.one("min.title") != null && ((String) group.one("min.title")).startsWith("a"),
            "max: { title: { isNull: true } }", group -> group.one("max.title") == null,
            "max: { copies: { in: [0, 3] } }",
                    group -> List.of(0, 3).contains(Objects.requireNonNullElse(group.one("max.copies"), -1)),
            "max: { copies: { neq: 3 } }",
                    group -> group.one("max.copies") != null
                            && !group.one("max.copies").equals(3));

    @Test
    void ofGroupsThatHaveWhatIsAskedFor() {
        List<String> tests = HAVING.keySet().stream().sorted().toList();
        for (int i = 0; i < QUERIES; i++) {
            List<String> having = tests.stream()
                    .filter(each -> random.nextInt(4) == 0)
                    .collect(Collectors.toMap(each -> each.replaceFirst(":.*", ""), each -> each, (one, other) -> one))
                    .values()
                    .stream()
                    .sorted()
                    .toList();
            List<String> by = keys();
            String all = selection(by);
            String some = all.replace("])", "], having: { " + String.join(", ", having) + " })");
            String where = filters.of("Book", 2).text();
            List<Object> expected =
                    library
                            .query("{ books(where: " + where + ") { " + all + " } }")
                            .all("books.aggregate.groupBy")
                            .stream()
                            .filter(group -> having.stream()
                                    .allMatch(test -> HAVING.get(test).test(new Answer(group))))
                            .toList();
            Answer found = library.query("{ books(where: " + where + ") { " + some + " } }");
            assertThat(found.all("books.aggregate.groupBy")).as(some).isEqualTo(expected);
        }
    }

    @Test
    void ofTheListsOfAllParents() {
        for (int i = 0; i < QUERIES; i++) {
            Condition<Thing> filter = filters.of("Book", 2);
            List<String> by = keys();
            List<Object> tags = library.query("{ tags { nodes { label books(where: " + filter.text() + ") { "
                            + selection(by) + " } } } }")
                    .all("tags.nodes.books");
            assertThat(tags).hasSameSizeAs(SHELVES.tags);
            for (int tag = 0; tag < tags.size(); tag++) {
                List<Thing> rows = SHELVES.tags.get(tag).list("books").stream()
                        .filter(filter.test())
                        .toList();
                check(new Answer(tags.get(tag)), rows, by, filter.text());
            }
        }
    }

    private List<String> keys() {
        List<String> by = new ArrayList<>(KEYS);
        java.util.Collections.shuffle(by, random);
        return by.subList(0, 1 + random.nextInt(2));
    }

    private static String selection(List<String> by) {
        String keys = by.stream().map(each -> path(each, "VALUE")).collect(Collectors.joining(", "));
        String selected = by.stream()
                .map(each -> each.replace(".", " { ") + " }".repeat(each.split("\\.").length - 1))
                .collect(Collectors.joining(" "));
        return "totalCount aggregate { " + MEASURES + " groupBy(by: [" + keys + "]) { key { " + selected + " } "
                + MEASURES + " } }";
    }

    private static String path(String path, String value) {
        String[] steps = path.split("\\.");
        return "{" + String.join(": {", steps) + ": " + value + "}".repeat(steps.length);
    }

    private static void check(Answer list, List<Thing> rows, List<String> by, String filter) {
        assertThat(list.one("totalCount")).as(filter).isEqualTo(rows.size());
        assertThat(measures(new Answer(list.one("aggregate")))).as(filter).isEqualTo(measures(rows));
        Map<List<Object>, List<Thing>> groups = new LinkedHashMap<>();
        for (Thing row : rows) {
            groups.computeIfAbsent(by.stream().map(key -> value(row, key)).toList(), absent -> new ArrayList<>())
                    .add(row);
        }
        List<String> expected = groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(AggregatesTest::compare))
                .map(each -> each.getKey() + " " + measures(each.getValue()))
                .toList();
        List<String> found = list.all("aggregate.groupBy").stream()
                .filter(Objects::nonNull)
                .map(Answer::new)
                .map(group ->
                        by.stream().map(key -> plain(group.one("key." + key))).toList() + " " + measures(group))
                .toList();
        assertThat(found).as(by + " " + filter).isEqualTo(expected);
    }

    /** Keys in their order, null last. */
    private static int compare(List<Object> one, List<Object> other) {
        Comparator<Object> values = Comparator.nullsLast(RandomFilter::compare);
        for (int i = 0; i < one.size(); i++) {
            int result = values.compare(one.get(i), other.get(i));
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    private static Object value(Thing row, String path) {
        Object value = row;
        for (String step : path.split("\\.")) {
            value = value == null ? null : ((Thing) value).get(step);
        }
        return plain(value);
    }

    private static Object plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        return value instanceof java.time.LocalDate ? value.toString() : value;
    }

    private static List<Object> measures(Answer found) {
        return Stream.of(
                        "count",
                        "countDistinct.title",
                        "countDistinct.genre",
                        "sum.price",
                        "sum.copies",
                        "avg.price",
                        "min.title",
                        "min.price",
                        "max.title",
                        "max.copies")
                .map(found::one)
                .map(AggregatesTest::number)
                .toList();
    }

    private static List<Object> measures(List<Thing> rows) {
        List<BigDecimal> prices =
                values(rows, "price").map(BigDecimal.class::cast).toList();
        BigDecimal sum = prices.stream().reduce(BigDecimal::add).orElse(null);
        Integer copies = values(rows, "copies")
                .map(Integer.class::cast)
                .reduce(Integer::sum)
                .orElse(null);
        Comparator<Object> order = RandomFilter::compare;
        return Arrays.asList(
                number(rows.size()),
                number((int) values(rows, "title").distinct().count()),
                number((int) values(rows, "genre").distinct().count()),
                number(sum),
                number(copies),
                sum == null ? null : number(sum.doubleValue() / prices.size()),
                values(rows, "title").min(order).orElse(null),
                number(values(rows, "price").min(order).orElse(null)),
                values(rows, "title").max(order).orElse(null),
                number(values(rows, "copies").max(order).orElse(null)));
    }

    private static Stream<Object> values(List<Thing> rows, String field) {
        return rows.stream().map(row -> row.get(field)).filter(Objects::nonNull);
    }

    private static Object number(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).setScale(6, java.math.RoundingMode.HALF_UP)
                : value;
    }
}
