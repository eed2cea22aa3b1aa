package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of main code are short: half of them at most 80 lines, nine in ten at most 200, and none more than 400. */
class FileSizesTest {

    @ParameterizedTest
    @ValueSource(strings = {"core", "jpa-introspection", "processor", "federation"})
    void filesAreShort(String module) throws IOException {
        List<Long> lines = lines(Markdown.ROOT.resolve(module).resolve("src/main/java"));
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(80);
        assertThat(lines.get(lines.size() * 9 / 10)).as("90th percentile").isLessThanOrEqualTo(200);
        assertThat(lines.get(lines.size() - 1)).as("longest").isLessThanOrEqualTo(400);
    }

    private static List<Long> lines(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("package-info.java"))
                    .map(FileSizesTest::length)
                    .sorted()
                    .toList();
        }
    }

    private static long length(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
