package io.subgraft.samples.corpus.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.samples.corpus.report.Untried;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactsTest {

    @TempDir
    Path from;

    @Test
    void relativePathsCountFromTheGivenFolder() throws Exception {
        Files.createDirectories(from.resolve("shop/classes"));
        Path jar = Files.createFile(from.resolve("commons.jar"));
        assertThat(Artifacts.resolve(List.of("shop/classes", "shop/../commons.jar", jar.toString()), false, from))
                .containsExactly(from.resolve("shop/classes"), from.resolve("shop/../commons.jar"), jar);
        assertThatThrownBy(() -> Artifacts.resolve(List.of("commons.jar"), false, from.resolve("shop")))
                .isInstanceOf(Untried.class)
                .hasMessageContaining("commons.jar");
    }

    /** Sources, because small artifacts rarely have another classifier. */
    @Test
    void aClassifierTellsTheJarsOfAnArtifactApart() throws Exception {
        List<Path> paths = Artifacts.resolve(
                List.of("org.slf4j:slf4j-api:2.0.17", "org.slf4j:slf4j-api:2.0.17:sources"), false, from);
        assertThat(paths)
                .extracting(each -> each.getFileName().toString())
                .containsExactly("slf4j-api-2.0.17.jar", "slf4j-api-2.0.17-sources.jar");
        try (JarFile classes = new JarFile(paths.get(0).toFile());
                JarFile sources = new JarFile(paths.get(1).toFile())) {
            assertThat(classes.getEntry("org/slf4j/Logger.class")).isNotNull();
            assertThat(sources.getEntry("org/slf4j/Logger.java")).isNotNull();
        }
    }
}
