package io.subgraft.samples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models drawn at random compile, boot, and answer what Hibernate loads. More of them: {@code -Ddrawn.models=200}.
 */
class RandomModelsTest {

    @TempDir
    Path classes;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("drawn.models", 12));
    }

    /** Each on one database, so that every other model is drawn for PostgreSQL. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsRefusedAndNothingWrong(long seed) throws Exception {
        String url = seed % 2 == 0 ? Options.IN_MEMORY : Postgres.newUrl();
        assertThat(new OwnModel(classes, url).survey(RandomModel.sources(seed)))
                .noneMatch(line -> line.contains("  refused "))
                .last()
                .asString()
                .contains(", refused 0, wrong 0");
    }

    @Test
    void aSeedDrawsTheSameModelAgain() {
        assertThat(RandomModel.sources(7)).isEqualTo(RandomModel.sources(7)).isNotEqualTo(RandomModel.sources(8));
    }
}
