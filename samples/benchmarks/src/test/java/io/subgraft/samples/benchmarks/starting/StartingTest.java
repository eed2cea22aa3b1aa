package io.subgraft.samples.benchmarks.starting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartingTest {

    @Test
    void aModelIsCompiledAndStarted() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Starting.run(List.of(3), 1, new PrintStream(printed, true, StandardCharsets.UTF_8));
        String last = printed.toString(StandardCharsets.UTF_8).lines().toList().get(2);
        List<String> figures = List.of(last.strip().split(" +"));
        assertThat(figures).hasSize(6).first().isEqualTo("3");
        assertThat(Integer.parseInt(figures.get(1))).isGreaterThan(3 * 15);
        assertThat(figures.subList(2, 6))
                .allSatisfy(each -> assertThat(Double.parseDouble(each)).isPositive());
    }
}
