package io.subgraft.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code bad} is compiled. A comment {@code // expect: message} says what is found on the next line that is no
 * such comment; nothing else may be found.
 */
class RefusalTest {

    private static final Path BAD = Path.of("src/test/resources/bad");
    /** Its annotations: federation itself is not on this class path. */
    private static final Path FEDERATION = Path.of("../federation/src/main/java/io/subgraft/federation/annotation");

    private static final String EXPECT = "// expect: ";
    private static final String OPTIONS = "// options: ";

    /** Those need more than sources: see {@link LateEntityTest}, {@link UnexpectedFailureTest}, {@link IndexAdviceTest}, {@code TwoModulesTest} and {@code BuildsPageTest}. */
    private static final Set<Problem> ELSEWHERE = Set.of(
            Problem.EXPOSED_TOO_LATE,
            Problem.EXTENDED_ELSEWHERE,
            Problem.UNEXPECTED,
            Problem.MORE_WITHOUT_INDEX,
            Problem.NOT_PROVIDED,
            Problem.PAGES_ELSEWHERE);

    private static final Set<String> PASSING = Arrays.stream(Problem.values())
            .filter(each -> each.severity() != Severity.ERROR)
            .map(Problem::code)
            .collect(Collectors.toUnmodifiableSet());

    record Expectation(String file, long line, String message) {}

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BAD)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void findsWhatIsExpectedWhereItIs(Path folder) {
        List<JavaFileObject> sources = new ArrayList<>(Compile.sources(folder));
        if (folder.getFileName().toString().startsWith("SG3")) {
            sources.addAll(Compile.sources(FEDERATION));
        }
        Compilation compilation = javac().withOptions(options(folder))
                .withProcessors(new SubgraftProcessor())
                .compile(sources);
        List<Expectation> found = compilation.diagnostics().stream()
                .filter(each -> each.getMessage(Locale.ROOT).contains("[SG"))
                .map(RefusalTest::expectation)
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expectations(folder));
        assertThat(compilation.status() == Compilation.Status.FAILURE)
                .isEqualTo(!PASSING.contains(folder.getFileName().toString()));
    }

    @Test
    void eachProblemHasItsFolder() throws IOException {
        List<String> codes = Arrays.stream(Problem.values())
                .filter(each -> !ELSEWHERE.contains(each))
                .map(Problem::code)
                .toList();
        assertThat(folders().map(each -> each.getFileName().toString())).containsAll(codes);
        for (String code : codes) {
            assertThat(expectations(BAD.resolve(code)))
                    .as(code)
                    .isNotEmpty()
                    .allMatch(each -> each.message().startsWith("[" + code + "]"));
        }
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(Problem.values()).map(Problem::code)).doesNotHaveDuplicates();
    }

    private static Expectation expectation(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String path = source == null ? "" : source.getName();
        return new Expectation(
                path.substring(path.lastIndexOf('/') + 1),
                diagnostic.getLineNumber(),
                diagnostic.getMessage(Locale.ROOT).replaceFirst("^.*?(?=\\[SG)", ""));
    }

    private static List<Expectation> expectations(Path folder) {
        List<Expectation> expectations = new ArrayList<>();
        for (Path file : files(folder)) {
            List<String> lines = Compile.read(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (line.startsWith(EXPECT)) {
                    String message = line.substring(EXPECT.length());
                    expectations.add(new Expectation(file.getFileName().toString(), nextCode(lines, i), message));
                }
            }
        }
        return expectations;
    }

    private static long nextCode(List<String> lines, int from) {
        int index = from;
        while (lines.get(index).strip().startsWith(EXPECT)) {
            index++;
        }
        return index + 1;
    }

    private static List<String> options(Path folder) {
        return files(folder).stream()
                .flatMap(each -> Compile.read(each).lines())
                .filter(each -> each.startsWith(OPTIONS))
                .map(each -> each.substring(OPTIONS.length()))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
