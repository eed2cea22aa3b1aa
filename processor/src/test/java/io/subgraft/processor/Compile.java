package io.subgraft.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Compiles sources with the processor, as strictly as this build compiles itself. */
final class Compile {

    private static final String ALL_PARTS = "-Asubgraft.aggregates=all";
    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror", "-parameters", ALL_PARTS);

    private Compile() {}

    static Compilation strictly(List<JavaFileObject> sources) {
        return javac().withOptions(STRICT)
                .withProcessors(new SubgraftProcessor())
                .compile(sources);
    }

    static Compilation with(List<JavaFileObject> sources, Processor... processors) {
        return javac().withOptions("-Xlint:-processing", ALL_PARTS)
                .withProcessors(processors)
                .compile(sources);
    }

    /** The Java files of a folder and of those below, by name. */
    static List<JavaFileObject> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .map(Compile::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaFileObject source(Path file) {
        return JavaFileObjects.forSourceString(qualifiedName(file), read(file));
    }

    static JavaFileObject source(String qualifiedName, String... lines) {
        return JavaFileObjects.forSourceLines(qualifiedName, lines);
    }

    /** The generated sources and resources, by their path. */
    static Map<String, String> generated(Compilation compilation) {
        Map<String, String> byPath = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() != JavaFileObject.Kind.CLASS) {
                byPath.put(file.getName().replaceFirst("^/?(SOURCE|CLASS)_OUTPUT/", ""), content(file));
            }
        }
        return byPath;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(JavaFileObject file) {
        try (var in = file.openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String qualifiedName(Path file) {
        String packageLine = read(file)
                .lines()
                .filter(each -> each.startsWith("package "))
                .findFirst()
                .orElse("package ;");
        String packageName = packageLine.substring("package ".length(), packageLine.indexOf(';'));
        String simpleName = file.getFileName().toString().replace(".java", "");
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
