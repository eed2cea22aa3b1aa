package io.subgraft.samples.corpus.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds jars: those that are named by their path where they are, others with Maven. */
public final class Artifacts {

    private Artifacts() {}

    /** The paths of what is named, in the same order. */
    public static List<Path> resolve(List<String> names) throws IOException {
        List<Path> paths = new ArrayList<>();
        List<Coordinates> wanted = new ArrayList<>();
        Path folder = Scratch.folder("corpus");
        for (String name : names) {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                Coordinates coordinates = Coordinates.of(name);
                wanted.add(coordinates);
                path = folder.resolve(coordinates.fileName());
            }
            paths.add(path);
        }
        if (!wanted.isEmpty()) {
            new MavenCopy(folder).copy(wanted);
        }
        return List.copyOf(paths);
    }
}
