package io.subgraft.samples.corpus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparerTest {

    private static final Map<String, Object> ROW = Map.of("id", "1");

    private static String difference(Object expected, Object got) {
        Comparer comparer = new Comparer();
        comparer.expect(ROW, expected);
        comparer.got(ROW, got);
        return comparer.difference().orElse("");
    }

    @Test
    void equalValuesAreEqualHoweverTheyAreWritten() {
        assertThat(difference(new BigDecimal("2.50"), 2.5)).isEmpty();
        assertThat(difference(null, null)).isEmpty();
        assertThat(difference(List.of("a", "b"), List.of("b", "a"))).isEmpty();
    }

    @Test
    void anotherValueIsWrong() {
        assertThat(difference("a", "b")).isEqualTo("expected a got b for {id=1}");
        assertThat(difference("1", 2)).isNotEmpty();
        assertThat(difference(null, "")).isNotEmpty();
        assertThat(difference(Map.of("a", 1), Map.of("a", 2))).isNotEmpty();
    }

    @Test
    void howOftenAnElementIsThereCounts() {
        assertThat(difference(List.of("a", "a", "b"), List.of("a", "b", "b"))).isNotEmpty();
        assertThat(difference(List.of("a"), List.of())).isNotEmpty();
    }

    @Test
    void aRowTooFewIsWrong() {
        Comparer comparer = new Comparer();
        comparer.expect(ROW, "a");
        assertThat(comparer.difference()).contains("the row {id=1} is not there");
    }

    @Test
    void aRowTooManyIsWrong() {
        Comparer comparer = new Comparer();
        comparer.got(ROW, "a");
        assertThat(comparer.difference()).contains("the row {id=1} is not one that Hibernate loads");
    }

    @Test
    void aRowTwiceIsWrong() {
        Comparer comparer = new Comparer();
        comparer.expect(ROW, null);
        comparer.got(ROW, null);
        comparer.got(ROW, null);
        assertThat(comparer.difference()).contains("the row {id=1} is there more than once");
    }
}
