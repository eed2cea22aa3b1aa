package io.subgraft.samples.corpus.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for what is of no use once the JVM has ended: they end with it. */
public final class Scratch {

    private static final Path ROOT = root();

    private Scratch() {}

    /** A new, empty folder. */
    public static Path folder(String prefix) throws IOException {
        return Files.createTempDirectory(ROOT, prefix);
    }

    private static Path root() {
        try {
            Path root = Files.createTempDirectory("subgraft");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
            return root;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : innermostFirst) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
