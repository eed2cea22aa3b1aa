package catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.subgraft.Subgraft;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application, compiled once, answers every document with the same bytes in each cell: with each version of Hibernate ORM and of
 * graphql-java, by each engine. {@code samples/run hosts matrix} starts all cells, and {@code samples/run hosts matrix corners} four.
 */
@Tag("hosts")
class MatrixTest {

    private static final List<String> HIBERNATE = List.of(
            "6.6.33.Final",
            "7.0.10.Final",
            "7.1.11.Final",
            "7.2.19.Final",
            "7.3.13.Final",
            "7.4.6.Final",
            "7.4.15.Final");
    private static final List<String> GRAPHQL = List.of("24.3", "25.0", "25.1", "26.0");

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    /** Fields that only an application adds; they are not asked where nothing is added. */
    private static final String OWN = "own-";

    @TempDir
    private static Path folder;

    private static Libraries libraries;

    private record Pair(String hibernate, String graphql) {

        @Override
        public String toString() {
            return hibernate + "/" + graphql;
        }
    }

    @BeforeAll
    static void resolve() throws Exception {
        libraries = new Libraries(folder);
        libraries.add(
                "org.hibernate.orm",
                "hibernate-core",
                pairs().stream().map(Pair::hibernate).distinct().toList());
        libraries.add(
                "com.graphql-java",
                "graphql-java",
                pairs().stream().map(Pair::graphql).distinct().toList());
        libraries.resolve();
    }

    private static List<Pair> pairs() {
        String asked = System.getProperty("matrix.version", "all");
        return switch (asked) {
            case "all" -> of(HIBERNATE, GRAPHQL);
            case "corners" -> of(corners(HIBERNATE), corners(GRAPHQL));
            default ->
                Stream.of(asked.split(","))
                        .map(each -> each.split("/"))
                        .map(each -> new Pair(each[0], each[1]))
                        .toList();
        };
    }

    private static List<Pair> of(List<String> hibernate, List<String> graphql) {
        return hibernate.stream()
                .flatMap(left -> graphql.stream().map(right -> new Pair(left, right)))
                .toList();
    }

    private static List<String> corners(List<String> versions) {
        return List.of(versions.get(0), versions.get(versions.size() - 1));
    }

    @TestFactory
    Stream<DynamicTest> cells() {
        return pairs().stream().map(each -> dynamicTest(each.toString(), () -> answersAreThoseOfTheFiles(each)));
    }

    private static void answersAreThoseOfTheFiles(Pair pair) throws Exception {
        Path answers = Files.createDirectories(folder.resolve(pair.toString().replace('/', '-')));
        run(pair, answers);
        assertThat(answers(answers.resolve("own"))).isEqualTo(answers(DOCUMENTS));
        assertThat(answers(answers.resolve("foreign"))).isEqualTo(answers(DOCUMENTS));
        assertThat(answers(answers.resolve("parallel"))).isEqualTo(answers(DOCUMENTS));
        TreeMap<String, String> generated = answers(DOCUMENTS);
        generated.keySet().removeIf(each -> each.startsWith(OWN));
        TreeMap<String, String> bare = answers(answers.resolve("bare"));
        bare.keySet().removeIf(each -> each.startsWith(OWN));
        assertThat(bare).isEqualTo(generated);
    }

    private static TreeMap<String, String> answers(Path folder) throws IOException {
        TreeMap<String, String> answers = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                answers.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return answers;
    }

    private static void run(Pair pair, Path answers) throws Exception {
        Path log = answers.resolve("log.txt");
        Process cell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(File.pathSeparator, classPath(pair)),
                        "catalogue.Cell",
                        DOCUMENTS.toString(),
                        answers.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(cell.waitFor(2, TimeUnit.MINUTES)).as(pair.toString()).isTrue();
        assertThat(cell.exitValue()).as(Files.readString(log)).isZero();
    }

    /** What the application and Subgraft were compiled with is not on it, but for the database, the writer of JSON and extended scalars. */
    private static List<String> classPath(Pair pair) throws Exception {
        List<String> classPath = new ArrayList<>(List.of(location(Cell.class), location(Subgraft.class)));
        classPath.addAll(libraries.classPath("hibernate-core", pair.hibernate()));
        classPath.addAll(libraries.classPath("graphql-java", pair.graphql()));
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = Path.of(each).getFileName().toString();
            if (name.startsWith("h2-")
                    || name.startsWith("jackson-")
                    || name.startsWith("graphql-java-extended-scalars-")) {
                classPath.add(each);
            }
        }
        return classPath;
    }

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
