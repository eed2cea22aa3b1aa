package io.subgraft.conformance;

import io.subgraft.federation.Federation;
import io.subgraft.generated.GeneratedModule;
import io.subgraft.processor.SubgraftProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources compiled as one Maven module would be, with the processor, into a folder and a class loader of their own. */
public final class CompiledModel {

    private final List<Path> dependencies;
    private final Path classes;
    private final ClassLoader loader;
    private final List<String> messages;

    private CompiledModel(List<Path> dependencies, Path classes, ClassLoader loader, List<String> messages) {
        this.dependencies = dependencies;
        this.classes = classes;
        this.loader = loader;
        this.messages = messages;
    }

    /** A module of the given sources, each a whole compilation unit. */
    public static CompiledModel of(String... sources) {
        return compile(List.of(), CompiledModel.class.getClassLoader(), List.of(sources));
    }

    /** A module whose class path has federation. */
    public static CompiledModel federated(String... sources) {
        return compile(List.of(federation()), CompiledModel.class.getClassLoader(), List.of(sources));
    }

    /** A module that depends on this one. */
    public CompiledModel dependent(String... sources) {
        List<Path> path = new ArrayList<>(dependencies);
        path.add(classes);
        return compile(path, loader, List.of(sources));
    }

    private static Path federation() {
        try {
            return Path.of(Federation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static CompiledModel compile(List<Path> dependencies, ClassLoader parent, List<String> sources) {
        try {
            Path classes = Scratch.folder("model");
            List<String> messages = javac(classes, dependencies, sources);
            return new CompiledModel(
                    dependencies, classes, new URLClassLoader(new URL[] {url(classes)}, parent), messages);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private static List<String> javac(Path classes, List<Path> dependencies, List<String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !Path.of(each).equals(federation()))
                .collect(Collectors.joining(File.pathSeparator));
        for (Path dependency : dependencies) {
            path += File.pathSeparator + dependency;
        }
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<SourceText> units = sources.stream().map(SourceText::new).toList();
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    path,
                    "-Xlint:all,-processing,-path,-classfile",
                    "-Asubgraft.aggregates=all",
                    "-Asubgraft.indexes=off");
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostics, options, null, units);
            task.setProcessors(List.of(new SubgraftProcessor()));
            boolean compiled = task.call();
            List<String> messages = new ArrayList<>();
            for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
                messages.add(diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT));
            }
            if (!compiled) {
                throw new AssertionError(String.join("\n", messages));
            }
            return messages;
        }
    }

    /** What the compiler said, warnings and notes. */
    public List<String> messages() {
        return messages;
    }

    public ClassLoader loader() {
        return loader;
    }

    public Class<?> type(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(absent);
        }
    }

    /** The generated modules that can be seen from here: of this module and of those it depends on. */
    public List<GeneratedModule> modules() {
        return ServiceLoader.load(GeneratedModule.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** The generated schema of this module. */
    public String sdl() {
        try (Stream<Path> files = Files.list(classes.resolve("META-INF/subgraft"))) {
            return Files.readString(files.findFirst().orElseThrow());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
