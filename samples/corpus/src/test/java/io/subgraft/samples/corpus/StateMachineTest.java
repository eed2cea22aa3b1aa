package io.subgraft.samples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.samples.corpus.report.Report;
import io.subgraft.samples.corpus.report.Verdict.Kind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A published model that nobody here wrote, with superclasses in another jar. */
class StateMachineTest {

    private static final Options OPTIONS = Options.of(
            Stream.of(
                            "spring-statemachine-data-jpa-4.0.1.jar",
                            "spring-statemachine-data-common-4.0.1.jar",
                            "spring-statemachine-core-4.0.1.jar",
                            "jackson-annotations-2.18.2.jar")
                    .map(jar -> Path.of("target/models", jar).toString())
                    .toList(),
            Options.IN_MEMORY);

    @Test
    void nothingIsWrongAndNothingIsSkipped() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = Corpus.run(OPTIONS, new PrintStream(out, true, StandardCharsets.UTF_8));

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        String closing = lines.get(lines.size() - 1);
        assertThat(closing)
                .isEqualTo(report.closing())
                .startsWith("entities 5, attributes 30, equal ")
                .endsWith(", wrong 0");
        assertThat(report.isRight()).isTrue();
        assertThat(report.count(Kind.UNFILLED)).isZero();
        assertThat(report.count(Kind.EQUAL)).isGreaterThanOrEqualTo(28);
        assertThat(lines)
                .contains("JpaRepositoryState.parentState  equal (12 rows)")
                .contains("JpaRepositoryState.stateActions  equal (12 rows)")
                .filteredOn(line -> line.contains(".") && !line.startsWith("#"))
                .hasSize(30);
    }
}
