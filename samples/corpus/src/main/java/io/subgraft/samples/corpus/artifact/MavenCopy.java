package io.subgraft.samples.corpus.artifact;

import io.subgraft.samples.corpus.report.Untried;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Copies artifacts into a folder with Maven, which knows repositories, mirrors and proxies of this machine. */
record MavenCopy(Path folder, boolean withDependencies) {

    private static final String GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies";

    private static final String NO_DEPENDENCIES =
            "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>";

    private static String named(List<Coordinates> artifacts) {
        return artifacts.stream()
                .map(each -> each.group() + ":" + each.artifact() + ":" + each.version())
                .collect(Collectors.joining(", "));
    }

    /** The first error of Maven's, without the advice that follows it. */
    private static String reason(Path log) throws IOException {
        return Files.readString(log)
                .lines()
                .filter(each -> each.contains("[ERROR]"))
                .map(each -> each.substring(each.indexOf("[ERROR]") + "[ERROR]".length())
                        .strip())
                .filter(each -> !each.isEmpty() && !each.startsWith("To see the full"))
                .findFirst()
                .orElse("it says nothing more");
    }

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
                """.formatted(artifacts.stream().map(this::dependency).collect(Collectors.joining("\n"))));
        Path log = folder.resolve("maven.log");
        Process maven = new ProcessBuilder(
                        "mvn",
                        "-q",
                        "-B",
                        "-ntp",
                        "-Dstyle.color=never",
                        "-f",
                        pom.toString(),
                        GOAL,
                        "-DoutputDirectory=" + folder,
                        "-DincludeScope=runtime")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (maven.waitFor() != 0) {
                throw new Untried("Maven cannot find " + named(artifacts) + ": " + reason(log));
            }
        } catch (InterruptedException stop) {
            maven.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", stop);
        }
    }

    private String dependency(Coordinates each) {
        return """
                    <dependency>
                      <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s%s
                    </dependency>""".formatted(
                        each.group(),
                        each.artifact(),
                        each.version(),
                        each.classifier().isEmpty() ? "" : "<classifier>" + each.classifier() + "</classifier>",
                        withDependencies ? "" : NO_DEPENDENCIES);
    }
}
