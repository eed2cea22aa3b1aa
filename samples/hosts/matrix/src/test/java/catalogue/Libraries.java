package catalogue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The class path of each version of a library with all that it depends on; one run of Maven resolves all of them. */
final class Libraries {

    private static final String MODULE = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>matrix</groupId>
              <artifactId>%s</artifactId>
              <version>1</version>
              <dependencies>
                <dependency>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                </dependency>
              </dependencies>
            </project>
            """;

    private static final String MODULES = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>matrix</groupId>
              <artifactId>all</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <modules>%s</modules>
            </project>
            """;

    private static final String CLASS_PATH = "class-path.txt";

    private final Path folder;
    private final Map<String, Path> modules = new LinkedHashMap<>();

    Libraries(Path folder) {
        this.folder = folder;
    }

    void add(String group, String artifact, Collection<String> versions) throws IOException {
        for (String version : versions) {
            String name = artifact + "-" + version;
            Path module = Files.createDirectories(folder.resolve(name));
            Files.writeString(module.resolve("pom.xml"), MODULE.formatted(name, group, artifact, version));
            modules.put(artifact + ":" + version, module);
        }
    }

    void resolve() throws IOException, InterruptedException {
        String names = modules.values().stream()
                .map(each -> "<module>" + each.getFileName() + "</module>")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("pom.xml"), MODULES.formatted(names));
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-f", folder.toString()));
        String repository = System.getProperty("localRepository");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        command.add("org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath");
        command.add("-Dmdep.outputFile=" + CLASS_PATH);
        Path log = folder.resolve("log.txt");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(Files.readString(log));
        }
    }

    List<String> classPath(String artifact, String version) throws IOException {
        Path file = modules.get(artifact + ":" + version).resolve(CLASS_PATH);
        return List.of(Files.readString(file).strip().split(File.pathSeparator));
    }
}
