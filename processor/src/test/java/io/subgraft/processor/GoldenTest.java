package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code good} is compiled without a word but advice, which fails no strict build, and gives the files of its namesake in {@code expected}. With
 * {@code -Dgolden.update=true} these are written instead.
 */
class GoldenTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    static Stream<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("good"))) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void generatesWhatIsExpected(String feature) throws IOException {
        Compilation compilation =
                Compile.strictly(Compile.sources(RESOURCES.resolve("good").resolve(feature)));
        assertThat(compilation.diagnostics()).allMatch(each -> each.getKind() == Diagnostic.Kind.NOTE);
        Map<String, String> generated = Compile.generated(compilation);
        Path folder = RESOURCES.resolve("expected").resolve(feature);
        if (Boolean.getBoolean("golden.update")) {
            write(folder, generated);
        }
        assertThat(isSchema(generated)).isTrue();
        assertThat(generated).isNotEmpty().containsExactlyInAnyOrderEntriesOf(files(folder));
    }

    /** GraphQL's own parser and rules find nothing wrong with the text. */
    private static boolean isSchema(Map<String, String> generated) {
        String sdl = generated.entrySet().stream()
                .filter(each -> each.getKey().endsWith(".graphqls"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl))
                        .getQueryType()
                != null;
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> byPath = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(each -> byPath.put(folder.relativize(each).toString(), Compile.read(each)));
        }
        return byPath;
    }
}
