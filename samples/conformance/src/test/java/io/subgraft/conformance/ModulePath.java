package io.subgraft.conformance;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** An application compiled as a module, with the processor on the processor path, and run on the module path. */
final class ModulePath {

    private static final Set<String> MODULES = Set.of("core", "federation");

    /** What an application needs at run time, of all that these tests have. */
    private static final Pattern RUNTIME = Pattern.compile(
            "(graphql-java|reactive-streams|java-dataloader|h2|hibernate|jakarta\\.(persistence|transaction|xml|activation|inject"
                    + "|annotation)|jboss-logging|byte-buddy|jaxb|angus|txw2|istack|antlr4|jspecify|subgraft-core"
                    + "|subgraft-federation)[-.].*");

    /** What only the module path asks for: tests that have CDI on their class path start another Hibernate. */
    private static final Path REQUIRED = Path.of("target/module-path");

    private final Path folder;
    private final List<String> path = new ArrayList<>();

    ModulePath(Path folder) throws IOException {
        this.folder = folder;
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path entry = Path.of(each);
            String module = String.valueOf(entry.getNameCount() < 3 ? null : entry.getName(entry.getNameCount() - 3));
            if (MODULES.contains(module) && entry.endsWith(Path.of("target", "classes"))) {
                path.add(jar(module, entry).toString());
            } else if (isNeeded(entry.getFileName().toString())) {
                path.add(each);
            }
        }
        try (Stream<Path> required = Files.list(REQUIRED)) {
            required.map(Path::toString).forEach(path::add);
        }
    }

    private static boolean isNeeded(String file) {
        return RUNTIME.matcher(file).matches() && !file.endsWith("-tests.jar");
    }

    /** The jar that Maven would make of a folder of classes: only jars can be automatic modules. */
    private Path jar(String module, Path classes) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        String name = Pom.of(module).texts("//Automatic-Module-Name").get(0);
        manifest.getMainAttributes().put(new Attributes.Name("Automatic-Module-Name"), name);
        Path jar = folder.resolve(name + ".jar");
        try (Stream<Path> files = Files.walk(classes);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    /** Compiles the sources of a folder, and returns what the compiler printed. */
    String compile(Path sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java("javac"), "-d", application(), "-p", modulePath()));
        command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        command.addAll(List.of("-processor", "io.subgraft.processor.SubgraftProcessor"));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(each -> each.toString().endsWith(".java")).forEach(each -> command.add(each.toString()));
        }
        return run(command);
    }

    /** Runs a main class, and returns what it printed. */
    String run(String main, String argument) throws IOException, InterruptedException {
        return run(
                List.of(java("java"), "-p", application() + File.pathSeparator + modulePath(), "-m", main, argument));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(printed);
        }
        return printed;
    }

    private String application() {
        return folder.resolve("application").toString();
    }

    private String modulePath() {
        return String.join(File.pathSeparator, path);
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
