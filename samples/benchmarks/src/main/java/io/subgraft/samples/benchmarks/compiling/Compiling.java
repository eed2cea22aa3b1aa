package io.subgraft.samples.benchmarks.compiling;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** Compares a compilation with the processor with one without, which take turns. */
public final class Compiling {

    private static final double MILLION = 1e6;

    // GC(3) Pause Young (Normal) (G1 Evacuation Pause) 69M->38M(380M) 17.028ms
    private static final Pattern COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(");

    private Compiling() {}

    /** What one compilation took: nanoseconds of time and of CPU, bytes allocated, and bytes that a collection left at most. */
    private record Cost(long wall, long cpu, long allocated, long live) {

        static Cost of(String printed, Path collections) throws IOException {
            long[] values = Arrays.stream(printed.strip().split(" "))
                    .mapToLong(Long::parseLong)
                    .toArray();
            return new Cost(values[0], values[1], values[2], live(collections));
        }

        /** From what the JVM writes of its collections: to watch them in the JVM would cost what is measured. */
        private static long live(Path collections) throws IOException {
            return COLLECTION
                    .matcher(Files.readString(collections))
                    .results()
                    .mapToLong(each -> Long.parseLong(each.group(1)) * (1 << 20))
                    .max()
                    .orElse(0);
        }
    }

    /**
     * Prints the medians of some rounds for models of each size.
     *
     * @param before how often each JVM compiles the model before it is measured
     */
    public static void run(List<Integer> sizes, int rounds, int before, PrintStream out)
            throws IOException, InterruptedException {
        out.println("A compilation in a new JVM, after " + before + " others, medians of " + rounds
                + ": without, with, and what the processor adds");
        out.println("entities   seconds               CPU seconds           MB allocated          MB live");
        for (int entities : sizes) {
            Path folder = Files.createTempDirectory("compiling");
            try {
                ModelText.write(folder.resolve("sources"), entities);
                List<Cost> without = new ArrayList<>();
                List<Cost> with = new ArrayList<>();
                for (int round = 0; round < rounds; round++) {
                    without.add(cost(folder, "without", before));
                    with.add(cost(folder, "with", before));
                }
                out.printf(Locale.ROOT, "%8d", entities);
                print(without, with, Cost::wall, 1e9, out);
                print(without, with, Cost::cpu, 1e9, out);
                print(without, with, Cost::allocated, MILLION, out);
                print(without, with, Cost::live, MILLION, out);
                out.println();
            } finally {
                Folders.delete(folder);
            }
        }
    }

    private static void print(
            List<Cost> without, List<Cost> with, ToLongFunction<Cost> figure, double unit, PrintStream out) {
        double before = median(without, figure) / unit;
        double after = median(with, figure) / unit;
        out.printf(
                Locale.ROOT,
                unit == MILLION ? "  %6.0f %6.0f %6.0f" : "  %6.2f %6.2f %6.2f",
                before,
                after,
                after - before);
    }

    private static double median(List<Cost> costs, ToLongFunction<Cost> figure) {
        return costs.stream()
                .mapToLong(figure)
                .sorted()
                .skip(costs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Cost cost(Path folder, String mode, int before) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path collections = folder.resolve("collections");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Xlog:gc:" + collections,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Probe.class.getName(),
                        folder.resolve("sources").toString(),
                        classes.toString(),
                        mode,
                        String.valueOf(before))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The compiler failed: " + printed);
        }
        Folders.delete(classes);
        return Cost.of(printed, collections);
    }
}
