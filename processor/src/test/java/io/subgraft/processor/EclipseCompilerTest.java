package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Eclipse's compiler generates what javac does, but for the order of the components of records and of the constants of enums from class
 * files, which it lists by name.
 */
class EclipseCompilerTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private static final Set<String> OTHER_ORDER = Set.of("identifiers", "maps", "outsideNames", "types", "values");

    @TempDir
    private Path folder;

    static Stream<String> features() throws IOException {
        return GoldenTest.features();
    }

    @ParameterizedTest
    @MethodSource("features")
    void generatesWhatJavacDoes(String feature) throws IOException {
        String path = System.getProperty("java.class.path");
        Path sources = RESOURCES.resolve("good").resolve(feature);
        List<String> command = new ArrayList<>(List.of("-17", "-nowarn", "-parameters", "-encoding", "UTF-8"));
        command.addAll(
                List.of("-classpath", path, "-processorpath", path, "-processor", SubgraftProcessor.class.getName()));
        command.addAll(List.of("-Asubgraft.aggregates=all", "-d", folder.toString(), "-s", folder.toString()));
        command.add(sources.toString());
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        assertThat(BatchCompiler.compile(command.toArray(String[]::new), out, out, null))
                .as(printed.toString())
                .isTrue();
        Map<String, String> expected = files(RESOURCES.resolve("expected").resolve(feature));
        if (OTHER_ORDER.contains(feature)) {
            assertThat(words(files(folder))).isEqualTo(words(expected));
        } else {
            assertThat(files(folder)).isEqualTo(expected);
        }
    }

    private static Map<String, String> words(Map<String, String> files) {
        files.replaceAll((name, text) -> text.lines()
                .flatMap(line -> Arrays.stream(line.split("\\W+")))
                .sorted()
                .collect(Collectors.joining(" ")));
        return files;
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> byPath = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(each -> Files.isRegularFile(each) && !each.toString().endsWith(".class"))
                    .forEach(each -> byPath.put(root.relativize(each).toString(), Compile.read(each)));
        }
        return byPath;
    }
}
