package io.subgraft.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.samples.benchmarks.soak.Soak;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A few seconds of it: too short to tell of memory, long enough for every kind of request. */
class SoakTest {

    @Test
    void everyRequestIsAnsweredAndEveryConnectionGivenBack() throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (Store store = Store.own()) {
            new Soak(store, new PrintStream(told, true, StandardCharsets.UTF_8))
                    .run(Duration.ofSeconds(6), Duration.ofSeconds(1));
        }
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("answers that were not as they should be: 0", "connections: none lost")
                .contains("hostile=", "left=", "too much=", "valid=");
    }
}
