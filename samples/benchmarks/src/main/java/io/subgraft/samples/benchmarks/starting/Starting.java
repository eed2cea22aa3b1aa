package io.subgraft.samples.benchmarks.starting;

import io.subgraft.samples.benchmarks.compiling.Folders;
import io.subgraft.samples.benchmarks.compiling.ModelText;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Starts models of each size, each time in a new JVM. */
public final class Starting {

    private Starting() {}

    /** Prints the medians of some rounds for models of each size. */
    public static void run(List<Integer> sizes, int rounds, PrintStream out) throws IOException, InterruptedException {
        out.println("From entities to a schema in a new JVM, medians of " + rounds + "; Hibernate starts before that");
        out.println("entities   types   seconds   CPU s of the thread   CPU s of all   CPU s of Hibernate before");
        for (int entities : sizes) {
            Path folder = Files.createTempDirectory("starting");
            try {
                Path classes = compiled(folder, entities);
                List<long[]> costs = new ArrayList<>();
                for (int round = 0; round < rounds; round++) {
                    costs.add(cost(classes));
                }
                out.printf(
                        Locale.ROOT,
                        "%8d  %6d  %8.2f  %20.2f  %13.2f  %26.2f%n",
                        entities,
                        median(costs, 4),
                        median(costs, 1) / 1e9,
                        median(costs, 3) / 1e9,
                        median(costs, 2) / 1e9,
                        median(costs, 0) / 1e9);
            } finally {
                Folders.delete(folder);
            }
        }
    }

    private static Path compiled(Path folder, int entities) throws IOException {
        List<Path> sources = ModelText.write(folder.resolve("sources"), entities);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> options = List.of(
                "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"), "-Xlint:-processing");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            if (!compiler.getTask(null, files, note -> {}, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new IllegalStateException("The model does not compile");
            }
        }
        return classes;
    }

    private static long[] cost(Path classes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-classpath",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        Start.class.getName(),
                        classes.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The model does not start");
        }
        return Arrays.stream(printed.strip().split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private static long median(List<long[]> costs, int figure) {
        return costs.stream()
                .mapToLong(each -> each[figure])
                .sorted()
                .skip(costs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
