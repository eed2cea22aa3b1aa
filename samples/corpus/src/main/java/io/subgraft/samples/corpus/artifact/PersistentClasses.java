package io.subgraft.samples.corpus.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** The persistent classes of some artifacts, by their names, as their class files tell without loading them. */
public final class PersistentClasses {

    private static final String JPA = "jakarta.persistence.";
    private static final List<String> KINDS =
            List.of(JPA + "Entity", JPA + "MappedSuperclass", JPA + "Embeddable", JPA + "Converter");

    private final Map<String, PersistentClass> byName = new TreeMap<>();

    private PersistentClasses(Index index) {
        for (String kind : KINDS) {
            for (AnnotationInstance each : index.getAnnotations(DotName.createSimple(kind))) {
                if (each.target().kind() == AnnotationTarget.Kind.CLASS) {
                    PersistentClass found = PersistentClass.of(each, index);
                    byName.putIfAbsent(found.binaryName(), found);
                }
            }
        }
    }

    /** Those of the given jars and folders of classes. */
    public static PersistentClasses in(List<Path> paths) throws IOException {
        Indexer indexer = new Indexer();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                index(path, indexer);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(path)) {
                    index(jar.getPath("/"), indexer);
                }
            }
        }
        return new PersistentClasses(indexer.complete());
    }

    private static void index(Path root, Indexer indexer) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(PersistentClasses::isClass).sorted().toList()) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    indexer.index(bytes);
                }
            }
        }
    }

    /** Classes for later JDKs lie under {@code META-INF} a second time. */
    private static boolean isClass(Path file) {
        return file.toString().endsWith(".class")
                && !file.endsWith("module-info.class")
                && !file.toString().contains("META-INF");
    }

    Stream<PersistentClass> all() {
        return byName.values().stream();
    }
}
