package io.subgraft.samples.corpus.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds jars: those that are named by their path where they are, others with Maven. */
public final class Artifacts {

    private static final Set<String> OWN = Set.of(
            "hibernate-core",
            "hibernate-models",
            "jakarta.persistence-api",
            "jakarta.transaction-api",
            "jakarta.validation-api",
            "jboss-logging",
            "h2",
            "postgresql",
            "slf4j-api",
            "slf4j-simple",
            "jandex",
            "antlr4-runtime",
            "graphql-java");

    private Artifacts() {}

    /**
     * The paths of what is named, in the same order; then those of what these depend on in turn, where that is wanted.
     *
     * @param from the folder that relative paths count from
     */
    public static List<Path> resolve(List<String> names, boolean withDependencies, Path from) throws IOException {
        List<Path> paths = new ArrayList<>();
        List<Coordinates> wanted = new ArrayList<>();
        Path folder = Scratch.folder("corpus");
        for (String name : names) {
            Path path = path(name, from);
            if (!Files.exists(path)) {
                Coordinates coordinates = Coordinates.of(name);
                wanted.add(coordinates);
                path = folder.resolve(coordinates.fileName());
            }
            paths.add(path);
        }
        if (!wanted.isEmpty()) {
            new MavenCopy(folder, withDependencies).copy(wanted);
        }
        if (withDependencies) {
            try (Stream<Path> copied = Files.list(folder)) {
                copied.filter(each -> each.toString().endsWith(".jar") && !paths.contains(each))
                        .filter(each -> !isThere(each))
                        .sorted()
                        .forEach(paths::add);
            }
        }
        return List.copyOf(paths);
    }

    private static Path path(String name, Path from) {
        try {
            return from.resolve(name);
        } catch (InvalidPathException noPath) {
            return Path.of("no-such-path");
        }
    }

    /** What this program has itself, in the version that Subgraft is tried with. */
    private static boolean isThere(Path jar) {
        String artifact = String.valueOf(jar.getFileName()).replaceFirst("-\\d.*", "");
        return OWN.contains(artifact);
    }
}
