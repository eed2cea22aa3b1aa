package io.subgraft.samples.corpus.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Copies artifacts into a folder with Maven, which knows repositories, mirrors and proxies of this machine. */
record MavenCopy(Path folder) {

    private static final String GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies";

    /** One run for all; a project of its own, because a run per artifact takes seconds each. */
    void copy(List<Coordinates> artifacts) throws IOException {
        Path pom = folder.resolve("pom.xml");
        Files.writeString(
                pom, """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>corpus</groupId>
                  <artifactId>corpus</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <dependencies>
                %s
                  </dependencies>
                </project>
                """.formatted(artifacts.stream().map(MavenCopy::dependency).collect(Collectors.joining("\n"))));
        Path log = folder.resolve("maven.log");
        Process maven = new ProcessBuilder(
                        "mvn", "-q", "-B", "-ntp", "-f", pom.toString(), GOAL, "-DoutputDirectory=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (maven.waitFor() != 0) {
                throw new IOException("Maven cannot copy " + artifacts + ":\n" + Files.readString(log));
            }
        } catch (InterruptedException stop) {
            maven.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", stop);
        }
    }

    private static String dependency(Coordinates each) {
        return """
                    <dependency>
                      <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>
                      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
                    </dependency>""".formatted(each.group(), each.artifact(), each.version());
    }
}
