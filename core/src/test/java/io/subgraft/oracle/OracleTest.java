package io.subgraft.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.Library;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random filters, orders and pages answer as an independent evaluation of the same rows in memory does. {@code
 * -Ddrawn.queries=20000} draws more of them, {@code -Ddrawn.seed=…} others.
 */
@ParameterizedClass
@EnumSource(Database.class)
class OracleTest {

    private static final int QUERIES = Integer.getInteger("drawn.queries", 400);
    private static final long SEED = Long.getLong("drawn.seed", 4711);
    private static final Shelves SHELVES = new Shelves(SEED);
    private static final Map<Database, Library> LIBRARIES = new EnumMap<>(Database.class);

    private final Library library;
    private final Random random = new Random(SEED);
    private final RandomFilter filters;
    private final RandomOrder orders = new RandomOrder(random);

    OracleTest(Database database) {
        this.filters = new RandomFilter(random, database.ignoresCase());
        this.library = LIBRARIES.computeIfAbsent(database, absent -> new Library(absent, SHELVES.inserts()));
    }

    private static List<String> expected(List<Thing> things, Condition<Thing> filter, RandomOrder.Drawn order) {
        return things.stream()
                .filter(filter.test())
                .sorted(order.comparator())
                .map(Thing::id)
                .toList();
    }

    @Test
    void wholeLists() {
        for (int i = 0; i < QUERIES; i++) {
            Condition<Thing> filter = filters.of("Book", 3);
            RandomOrder.Drawn order = orders.of("Book");
            String arguments = "where: " + filter.text() + ", orderBy: " + order.text();
            Answer answer = library.query("{ books(first: 50, " + arguments + ") { totalCount nodes { id } } }");
            List<String> expected = expected(SHELVES.books, filter, order);
            assertThat(answer.texts("books.nodes.id")).as(arguments).isEqualTo(expected);
            assertThat(answer.one("books.totalCount")).as(arguments).isEqualTo(expected.size());
        }
    }

    @Test
    void everyWalkVisitsEveryRowOnce() {
        for (int i = 0; i < QUERIES / 4; i++) {
            Condition<Thing> filter =
                    random.nextInt(3) == 0 ? filters.of("Review", 3) : new Condition<>("{}", any -> true);
            RandomOrder.Drawn order = orders.of("Review");
            String arguments = "where: " + filter.text() + ", orderBy: " + order.text();
            List<String> expected = expected(SHELVES.reviews, filter, order);
            int size = 5 + random.nextInt(20);
            assertThat(walk("first: " + size, "after", "endCursor", "hasNextPage", "hasPreviousPage", arguments))
                    .as(arguments)
                    .isEqualTo(expected);
            List<String> backwards = new ArrayList<>(
                    walk("last: " + size, "before", "startCursor", "hasPreviousPage", "hasNextPage", arguments));
            Collections.reverse(backwards);
            assertThat(backwards).as("backwards " + arguments).isEqualTo(expected);
        }
    }

    private List<String> walk(
            String size, String bound, String cursor, String goesOn, String hasComeFrom, String arguments) {
        List<String> visited = new ArrayList<>();
        Object place = null;
        boolean more = true;
        while (more) {
            String from = place == null ? "" : ", " + bound + ": \"" + place + "\"";
            Answer answer = library.query("{ reviews(" + size + from + ", " + arguments
                    + ") { nodes { id } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }");
            List<String> page = new ArrayList<>(answer.texts("reviews.nodes.id"));
            if (bound.equals("before")) {
                Collections.reverse(page);
            }
            assertThat(answer.one("reviews.pageInfo." + hasComeFrom)).isEqualTo(place != null);
            visited.addAll(page);
            place = answer.one("reviews.pageInfo." + cursor);
            more = (Boolean) answer.one("reviews.pageInfo." + goesOn);
            assertThat(visited).doesNotHaveDuplicates();
        }
        return visited;
    }

    @Test
    void nestedListsOfAllParents() {
        for (int i = 0; i < QUERIES / 4; i++) {
            Condition<Thing> parents = filters.of("Author", 2);
            Condition<Thing> filter = filters.of("Book", 2);
            RandomOrder.Drawn order = orders.of("Book");
            int size = 1 + random.nextInt(4);
            int offset = random.nextInt(3);
            String arguments = "where: " + filter.text() + ", orderBy: " + order.text();
            Answer answer = library.query("{ authors(where: " + parents.text() + ") { nodes { id books(first: " + size
                    + ", offset: " + offset + ", " + arguments
                    + ") { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } } } } }");
            List<Thing> authors =
                    SHELVES.authors.stream().filter(parents.test()).toList();
            List<Object> found = answer.all("authors.nodes");
            assertThat(found).hasSameSizeAs(authors);
            for (int each = 0; each < found.size(); each++) {
                Answer one = new Answer(found.get(each));
                List<String> all = expected(authors.get(each).list("books"), filter, order);
                List<String> page = all.stream().skip(offset).limit(size).toList();
                assertThat(one.texts("books.nodes.id")).as(arguments).isEqualTo(page);
                assertThat(one.one("books.totalCount")).as(arguments).isEqualTo(all.size());
                assertThat(one.one("books.pageInfo.hasNextPage")).isEqualTo(all.size() > offset + size);
                assertThat(one.one("books.pageInfo.hasPreviousPage")).isEqualTo(offset > 0 && !all.isEmpty());
            }
        }
    }
}
