package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.subgraft.internal.introspection.validate.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Good models with lines, annotations, types and names deleted, swapped, doubled and moved: the compiler ends with findings or with
 * errors of its own, or accepts them, but the processor never fails. {@code -Dmutants=1000} tries more of each model, and
 * {@code -Dmutants.seed} others.
 */
class MutatedModelsTest {

    private static final int MUTANTS = Integer.getInteger("mutants", 12);
    private static final long SEED = Long.getLong("mutants.seed", 17);
    private static final Path RESOURCES = Path.of("src/test/resources");

    private static final Pattern ANNOTATION = Pattern.compile("@[\\w.]+(\\([^()]*(\\([^()]*\\)[^()]*)*\\))?");
    private static final Pattern TYPE = Pattern.compile("(?<![@\\w.])[A-Z]\\w*(<[\\w<>, ?]*>)?");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final List<String> ANNOTATIONS = List.of(
            "@Id",
            "@EmbeddedId",
            "@Embedded",
            "@MapsId",
            "@MapsId(\"id\")",
            "@Version",
            "@ManyToOne",
            "@OneToOne",
            "@OneToMany",
            "@ManyToMany(mappedBy = \"id\")",
            "@ElementCollection",
            "@MapKey",
            "@OrderColumn",
            "@Lob",
            "@Enumerated",
            "@Transient",
            "@Access(AccessType.PROPERTY)",
            "@Access(AccessType.FIELD)",
            "@Embeddable",
            "@MappedSuperclass",
            "@Entity",
            "@Inheritance",
            "@IdClass(%s.class)",
            "@Convert(disableConversion = true)",
            "@Temporal(TemporalType.DATE)",
            "@AttributeOverride(name = \"id\", column = @Column(name = \"other\"))",
            "@org.hibernate.annotations.NaturalId",
            "@io.subgraft.annotation.GraphQLField(name = \"id\")",
            "@io.subgraft.annotation.GraphQLField(requires = \"id\")",
            "@io.subgraft.annotation.GraphQLIgnore",
            "@io.subgraft.annotation.GraphQLExposed");

    static Stream<Path> models() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("good"))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theProcessorNeverFails(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        Random random = new Random(SEED + folder.getFileName().toString().hashCode());
        List<String> sources = files.stream().map(Compile::read).toList();
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < MUTANTS; i++) {
            List<String> mutant = new ArrayList<>(sources);
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                int index = random.nextInt(mutant.size());
                mutant.set(index, mutated(mutant.get(index), names(files), random));
            }
            check(files, mutant).ifPresent(failures::add);
        }
        assertThat(failures).isEmpty();
    }

    /** What is wrong with how the compilation ended. */
    private static Optional<String> check(List<Path> files, List<String> texts) {
        List<JavaFileObject> mutant = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            mutant.add(JavaFileObjects.forSourceString(Compile.qualifiedName(files.get(i)), texts.get(i)));
        }
        String text = String.join("\n----\n", texts);
        Compilation compilation;
        try {
            compilation = Compile.with(mutant, new SubgraftProcessor());
        } catch (RuntimeException | Error failure) {
            return Optional.of(failure + "\n" + text);
        }
        List<Diagnostic<? extends JavaFileObject>> errors = List.copyOf(compilation.errors());
        boolean isUnexpected =
                errors.stream().anyMatch(each -> each.getMessage(Locale.ROOT).contains(Problem.UNEXPECTED.code()));
        boolean isOnlyOfGenerated = compilation.status() == Compilation.Status.FAILURE
                && errors.stream().allMatch(MutatedModelsTest::isGenerated);
        return isUnexpected || isOnlyOfGenerated ? Optional.of(errors + "\n" + text) : Optional.empty();
    }

    /** Whether the error is in what the processor wrote. */
    private static boolean isGenerated(Diagnostic<? extends JavaFileObject> error) {
        return error.getSource() != null && error.getSource().getName().contains("SOURCE_OUTPUT");
    }

    private static List<String> names(List<Path> files) {
        return files.stream()
                .map(each -> each.getFileName().toString().replace(".java", ""))
                .filter(each -> !each.equals("package-info"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static String mutated(String source, List<String> names, Random random) {
        List<String> lines = new ArrayList<>(source.lines().toList());
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        return switch (random.nextInt(9)) {
            case 0 -> {
                lines.remove(one);
                yield String.join("\n", lines);
            }
            case 1 -> {
                String line = lines.get(one);
                lines.set(one, lines.get(other));
                lines.set(other, line);
                yield String.join("\n", lines);
            }
            case 2 -> {
                lines.add(one, lines.get(other));
                yield String.join("\n", lines);
            }
            case 3 -> replaced(source, ANNOTATION, "", random);
            case 4 -> replaced(source, ANNOTATION, found(source, ANNOTATION, random), random);
            case 5 ->
                replaced(
                        source,
                        ANNOTATION,
                        found(source, ANNOTATION, random) + " "
                                + pick(ANNOTATIONS, random).formatted(pick(names, random)),
                        random);
            case 6 -> replaced(source, TYPE, pick(names, random), random);
            case 7 -> replaced(source, TYPE, found(source, TYPE, random), random);
            default ->
                replaced(
                        source,
                        random.nextBoolean() ? TEXT : TYPE,
                        random.nextBoolean()
                                ? "\"\""
                                : pick(List.of("Missing", "Object", "T", "List", "int", "Map<?, ?>"), random),
                        random);
        };
    }

    private static String found(String source, Pattern pattern, Random random) {
        List<MatchResult> all = pattern.matcher(source).results().toList();
        return all.isEmpty() ? "" : all.get(random.nextInt(all.size())).group();
    }

    private static String replaced(String source, Pattern pattern, String by, Random random) {
        List<MatchResult> all = pattern.matcher(source).results().toList();
        if (all.isEmpty()) {
            return source;
        }
        MatchResult one = all.get(random.nextInt(all.size()));
        return source.substring(0, one.start()) + by + source.substring(one.end());
    }

    private static String pick(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
