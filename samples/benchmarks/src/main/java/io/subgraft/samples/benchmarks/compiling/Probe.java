package io.subgraft.samples.benchmarks.compiling;

import com.palantir.javapoet.JavaFile;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.subgraft.internal.introspection.model.EntityModel;
import io.subgraft.processor.SubgraftProcessor;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.atteo.evo.inflector.English;
import org.jspecify.annotations.NullMarked;

/** Compiles a folder of sources in this JVM, and prints what the last time took. */
final class Probe {

    private Probe() {}

    /** {@code Probe SOURCES CLASSES with|without BEFORE}, on the class path of the model. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[1]);
        for (int i = Integer.parseInt(arguments[3]); i > 0; i--) {
            compile(arguments[0], classes, arguments[2]);
            Folders.delete(classes);
            Files.createDirectory(classes);
        }
        long wall = System.nanoTime();
        long cpu = arguments[3].equals("0") ? 0 : cpu(); // that of the JVM's own start belongs to the first
        long allocated = allocated();
        compile(arguments[0], classes, arguments[2]);
        System.out.println((System.nanoTime() - wall) + " " + (cpu() - cpu) + " " + (allocated() - allocated));
    }

    private static void compile(String sources, Path classes, String mode) throws IOException {
        List<String> options =
                new ArrayList<>(List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path")));
        options.addAll(
                mode.equals("with")
                        ? List.of("-processorpath", processorPath(), "-Xlint:-processing")
                        : List.of("-proc:none"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            if (!compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources(sources)))
                    .call()) {
                throw new IllegalStateException("The model does not compile");
            }
        }
    }

    /** The processor with what it needs, as Maven and Gradle resolve it: among all jars of a program each class is looked for longer. */
    private static String processorPath() {
        return Stream.of(SubgraftProcessor.class, EntityModel.class, JavaFile.class, English.class, NullMarked.class)
                .map(each -> each.getProtectionDomain().getCodeSource().getLocation())
                .map(each -> Path.of(URI.create(each.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
