package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands of a shell block, one for each line or continued line, without their comments. */
final class ShownCommands {

    private ShownCommands() {}

    static List<List<String>> of(String block) {
        return block.replaceAll("\\\\\\n\\s*", "")
                .lines()
                .map(line -> line.replaceFirst("\\s+#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> Arrays.asList(line.split("\\s+")))
                .toList();
    }

    /** Asserts that a command runs a sample that is there, with options that its source names. */
    static void assertRunsASample(List<String> command) throws IOException {
        assertThat(command.get(0)).isEqualTo("samples/run");
        Path sample = Path.of("..", command.get(1));
        assertThat(sample.resolve("pom.xml")).exists();
        String source;
        try (Stream<Path> files = Files.walk(sample.resolve("src/main/java"))) {
            source = files.filter(each -> each.toString().endsWith(".java"))
                    .map(ShownCommands::read)
                    .collect(Collectors.joining());
        }
        assertThat(command.stream().filter(each -> each.startsWith("--")))
                .allMatch(option -> source.contains("case \"" + option + "\""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
