package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Annotations on the use of a type change nothing of what is generated, but for constraints that forbid null: {@code shapes} is
 * compiled with each annotation at each use of a type, read from source and from class files.
 */
class TypeUseAnnotationsTest {

    private static final Path SHAPES = Path.of("src/test/resources/typeuse/shapes");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final Pattern USE = Pattern.compile("<[kbje]>");
    /** How many of the possible shifts are tried; all of them with {@code -Dtypeuse.shifts=1000}. */
    private static final int SHIFTS = Integer.getInteger("typeuse.shifts", 3);

    private static final Set<String> FORBID_NULL = Set.of("NotNull", "NotBlank", "NotEmpty");

    private static final JavaFileObject COMPOSED = Compile.source(
            "marks.Composed",
            "package marks;",
            "import java.lang.annotation.*;",
            "import jakarta.validation.constraints.*;",
            "@Min(1) @Size(max = 9)",
            "@jakarta.validation.Constraint(validatedBy = {})",
            "@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})",
            "@Retention(RetentionPolicy.RUNTIME)",
            "public @interface Composed {",
            "  String message() default \"no\";",
            "  Class<?>[] groups() default {};",
            "  Class<? extends jakarta.validation.Payload>[] payload() default {};",
            "  Min[] nested() default {};",
            "}");

    /** With the targets of those of the Checker Framework and of JetBrains. */
    private static final List<JavaFileObject> MARKS = List.of(
            COMPOSED,
            mark(
                    "org.checkerframework.checker.nullness.qual.Nullable",
                    "ElementType.TYPE_USE, ElementType.TYPE_PARAMETER"),
            mark(
                    "org.checkerframework.checker.nullness.qual.NonNull",
                    "ElementType.TYPE_USE, ElementType.TYPE_PARAMETER"),
            mark(
                    "org.jetbrains.annotations.NotNull",
                    "ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE"));

    @TempDir
    static Path folder;

    private static JavaFileObject mark(String name, String targets) {
        int dot = name.lastIndexOf('.');
        return Compile.source(
                name,
                "package " + name.substring(0, dot) + ";",
                "import java.lang.annotation.*;",
                "@Target({" + targets + "}) @Retention(RetentionPolicy.RUNTIME)",
                "public @interface " + name.substring(dot + 1) + " { String value() default \"\"; }");
    }

    static Stream<Integer> shifts() throws Exception {
        int all = annotations().size();
        return Stream.iterate(0, each -> each < all, each -> each + Math.max(1, all / SHIFTS));
    }

    /** All that forbid no null. */
    private static List<String> annotations() throws Exception {
        List<String> all = new ArrayList<>();
        for (Class<?> each : constraints()) {
            if (!FORBID_NULL.contains(each.getSimpleName())) {
                String one = "@" + each.getName() + members(each, "");
                String other = "@" + each.getName() + members(each, "groups = jakarta.validation.groups.Default.class");
                all.add(one);
                all.add(one + " " + other);
            }
        }
        all.add("@marks.Composed(nested = {@jakarta.validation.constraints.Min(1)}, message = \"int, [] <>\")");
        all.add("@org.jspecify.annotations.Nullable");
        all.add("@org.jspecify.annotations.NonNull");
        all.add("@org.checkerframework.checker.nullness.qual.Nullable");
        all.add("@org.checkerframework.checker.nullness.qual.NonNull(\"a, b\")");
        all.add("@org.jetbrains.annotations.NotNull(\"int\")");
        return all;
    }

    private static List<Class<?>> constraints() throws Exception {
        String file = "jakarta/validation/constraints/NotNull.class";
        URI jar = URI.create(
                String.valueOf(TypeUseAnnotationsTest.class.getClassLoader().getResource(file))
                        .replaceFirst("!.*", ""));
        List<Class<?>> found = new ArrayList<>();
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> all = Files.list(files.getPath("/jakarta/validation/constraints"))) {
            for (String each :
                    all.map(path -> path.getFileName().toString()).sorted().toList()) {
                if (each.endsWith(".class") && !each.contains("$") && !each.contains("-info")) {
                    Class<?> type = Class.forName("jakarta.validation.constraints." + each.replace(".class", ""));
                    if (type.isAnnotation()) {
                        found.add(type);
                    }
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(20);
        return found;
    }

    private static String members(Class<?> annotation, String more) {
        Stream<String> required = Arrays.stream(annotation.getDeclaredMethods())
                .filter(each -> each.getDefaultValue() == null)
                .map(each -> each.getName() + " = " + sample(each))
                .sorted();
        String all = Stream.concat(required, Stream.of(more))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : "(" + all + ")";
    }

    private static String sample(Method member) {
        return member.getReturnType() == String.class ? "\"1\"" : "1";
    }

    /** Each use of a type has another annotation; each annotation comes to other uses in the next run. */
    @ParameterizedTest
    @MethodSource("shifts")
    void annotationsOfTypesChangeNothing(int shift) throws Exception {
        List<String> annotations = annotations();
        UnaryOperator<String> plain = text -> USE.matcher(text).replaceAll("");
        AtomicInteger next = new AtomicInteger(shift);
        UnaryOperator<String> annotated = text ->
                USE.matcher(text).replaceAll(use -> annotations.get(next.getAndIncrement() % annotations.size()));
        assertSame(annotated, plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotNull", "NotBlank", "NotEmpty"})
    void constraintsThatForbidNullSayNoMore(String constraint) throws IOException {
        String annotation = "@jakarta.validation.constraints." + constraint;
        assertSame(
                text -> text.replaceAll("<[kbj]>", annotation).replace("<e>", ""),
                text -> text.replaceAll("<[ke]>", "")
                        .replace("<b>", "@Basic(optional = false)")
                        .replace("<j>", "@JoinColumn(nullable = false)"));
    }

    private static void assertSame(UnaryOperator<String> annotated, UnaryOperator<String> plain) throws IOException {
        Map<String, String> expected = fromSource(plain);
        assertThat(expected).isNotEmpty();
        assertThat(fromSource(annotated)).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(fromClassFiles(annotated)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static List<JavaFileObject> shapes(UnaryOperator<String> fill) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(MARKS);
        try (Stream<Path> files = Files.list(SHAPES)) {
            for (Path each : files.sorted().toList()) {
                String name = "shapes." + each.getFileName().toString().replace(".java", "");
                sources.add(JavaFileObjects.forSourceString(name, fill.apply(Compile.read(each))));
            }
        }
        return sources;
    }

    private static Map<String, String> fromSource(UnaryOperator<String> fill) throws IOException {
        Path output = Files.createTempDirectory(folder, "source");
        run(output, "", List.of(), shapes(fill), List.of(), true);
        return generated(output);
    }

    private static Map<String, String> fromClassFiles(UnaryOperator<String> fill) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        run(classes, "", List.of(), shapes(fill), List.of(), false);
        Path output = Files.createTempDirectory(folder, "read");
        List<String> names = List.of("shapes.Item", "shapes.Person", "shapes.Place", "shapes.Money", "shapes.ItemId");
        run(output, classes.toString(), List.of("-proc:only"), List.of(), names, true);
        return generated(output);
    }

    private static void run(
            Path output,
            String classPath,
            List<String> more,
            List<JavaFileObject> sources,
            List<String> classes,
            boolean processed)
            throws IOException {
        StringWriter printed = new StringWriter();
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            List<String> options = new ArrayList<>(more);
            String all = classPath + File.pathSeparator + System.getProperty("java.class.path");
            options.addAll(List.of(
                    "-d", output.toString(), "-cp", all, "-parameters", "-implicit:none", "-Xlint:unchecked,rawtypes"));
            JavaCompiler.CompilationTask task = COMPILER.getTask(printed, files, null, options, classes, sources);
            task.setProcessors(processed ? List.of(new SubgraftProcessor()) : List.of());
            assertThat(task.call()).as(printed.toString()).isTrue();
        }
        // Class files do not keep @SuppressWarnings.
        assertThat(printed.toString().lines()).allMatch(each -> each.contains("[SG2024]"));
    }

    private static Map<String, String> generated(Path output) throws IOException {
        Map<String, String> byPath = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            files.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().endsWith(".class"))
                    .forEach(each -> byPath.put(output.relativize(each).toString(), Compile.read(each)));
        }
        return byPath;
    }
}
