package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many clients at once lose no write of another. */
class ConcurrentWritesTest {

    private static final int WRITERS = 4;
    private static final int TIMES = 10;

    /** PostgreSQL takes a second to notice one. */
    private static final int DEADLOCKS = 3;

    @ParameterizedTest
    @EnumSource(Database.class)
    void aLostUpdateIsAConflict(Database database) throws Exception {
        Shop shop = Shop.on(database).withBook(1, "111", "Emma");
        List<Integer> conflicts = atOnce(WRITERS, writer -> () -> increments(shop));
        assertThat(shop.texts("select price from Book where id = 1").get(0)).startsWith(10 + WRITERS * TIMES + ".00");
        assertThat(shop.texts("select version from Book where id = 1")).containsExactly("" + (3 + WRITERS * TIMES));
        assertThat(conflicts.stream().mapToInt(Integer::intValue).sum()).isPositive();
    }

    /** Adds one so many times, reading again after each conflict; returns how many there were. */
    private static int increments(Shop shop) {
        int conflicts = 0;
        for (int done = 0; done < TIMES; ) {
            Answer book = shop.data("{ book(id: 1) { price version } }");
            ExecutionResult result = shop.execute(
                    "mutation($price: BigDecimal, $version: Int!) {"
                            + " updateBook(id: 1, version: $version, input: { price: $price }) { errors { code } } }",
                    Map.of(
                            "price", ((BigDecimal) book.one("book.price")).add(BigDecimal.ONE),
                            "version", book.one("book.version")),
                    Shop.NOBODY);
            if (result.getData().toString().equals("{updateBook={errors=[]}}")) {
                done++;
            } else {
                assertThat(result.getData().toString()).isEqualTo("{updateBook={errors=[{code=CONFLICT}]}}");
                conflicts++;
            }
        }
        return conflicts;
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void writersOfDifferentAttributesLoseNothing(Database database) throws Exception {
        Shop shop = Shop.on(database).withAuthor(1, "n");
        atOnce(WRITERS, writer -> () -> {
            for (int i = 1; i <= TIMES; i++) {
                String attribute = writer % 2 == 0 ? "name" : "country";
                shop.data("mutation { updateAuthor(id: 1, input: { " + attribute + ": \"" + attribute + i
                        + "\" }) { errors { code } author { name country } } }");
            }
            return 0;
        });
        assertThat(shop.rows("select name, country from Author"))
                .containsExactly(List.of("name" + TIMES, "country" + TIMES));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void rowsLockedInOppositeOrderAreWrittenInTheEnd(Database database) throws Exception {
        Shop shop = Shop.on(database).withAuthor(1, "n").withAuthor(2, "n");
        List<Integer> written = atOnce(2, writer -> () -> {
            int done = 0;
            for (int i = 0; i < DEADLOCKS; i++) {
                int first = 1 + writer % 2;
                String update =
                        "updateAuthor(id: %d, input: { country: \"" + writer + " " + i + "\" }) { errors { code } }";
                ExecutionResult result = shop.execute(
                        "mutation { a: " + update.formatted(first) + " b: " + update.formatted(3 - first) + " }");
                String data = result.getData().toString();
                if (data.equals("{a={errors=[]}, b={errors=[]}}")) {
                    done++;
                } else {
                    assertThat(data).contains("TRY_AGAIN").contains("ABORTED");
                }
                assertThat(result.getErrors()).isEmpty();
            }
            return done;
        });
        assertThat(written.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(DEADLOCKS);
        assertThat(shop.texts("select distinct country from Author")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void oneOfManyCreatesOfAKeySucceeds(Database database) throws Exception {
        Shop shop = Shop.on(database);
        List<String> codes = atOnce(WRITERS, writer -> () -> {
            ExecutionResult result = shop.execute("mutation { createBook(input: { isbn: \"111\", title: \"" + writer
                    + "\", format: { widthMm: 1, heightMm: 2 } }) { errors { code path } } }");
            assertThat(result.getErrors()).isEmpty();
            return result.getData().toString();
        });
        assertThat(shop.texts("select isbn from Book")).containsExactly("111");
        assertThat(codes).filteredOn("{createBook={errors=[]}}"::equals).hasSize(1);
        assertThat(codes)
                .filteredOn("{createBook={errors=[{code=UNIQUE, path=[input, isbn]}]}}"::equals)
                .hasSize(WRITERS - 1);
    }

    private static <T> List<T> atOnce(int writers, IntFunction<Callable<T>> writer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                running.add(threads.submit(writer.apply(i)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
