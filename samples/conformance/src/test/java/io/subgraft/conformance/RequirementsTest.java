package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing, or of a version that does not fit, is named at start and not by the first request that needs it. */
class RequirementsTest {

    private static final Path OTHERS = Path.of("target/other-versions");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "graphql-java-2      | graphql-java-23.1.jar | com.graphql-java:graphql-java 23.1 is on the class path, but version 24.3 or later is needed; set it, where Spring Boot manages it by the property graphql-java.version",
                "graphql-java-2      | | graphql-java is not on the class path; add com.graphql-java:graphql-java:26.0",
                "graphql-java-ext    | graphql-java-extended-scalars-21.0.jar | com.graphql-java:graphql-java-extended-scalars 21.0 is on the class path, but version 22.0 or later is needed; set it",
                "graphql-java-ext    | | graphql-java-extended-scalars is not on the class path; add com.graphql-java:graphql-java-extended-scalars:24.0",
                "hibernate-core-     | hibernate-core-6.5.3.Final.jar | org.hibernate.orm:hibernate-core 6.5.3.Final is on the class path, but version 6.6 or later is needed; set it, where Spring Boot manages it by the property hibernate.version",
                "hibernate-core-     | | Hibernate ORM, the only provider served so far, is not on the class path; add org.hibernate.orm:hibernate-core:7.4",
                "jackson-core-       | jackson-core-2.14.3.jar | com.fasterxml.jackson.core:jackson-core 2.14.3 is on the class path, but version 2.15 or later is needed; set it",
                "jackson-core-       | | Jackson is not on the class path, by which requests over HTTP are read; add com.fasterxml.jackson.core:jackson-core, version 2.15 or later",
            })
    void aLibraryThatDoesNotFitIsNamedAtStart(String without, String with, String message) throws Exception {
        assertThat(started(without, with)).isEqualTo("java.lang.IllegalStateException: " + message);
    }

    @Test
    void whatFitsStarts() throws Exception {
        assertThat(started("nothing", null)).isEqualTo(Starting.STARTED);
    }

    /** In a class loader whose class path is that of the tests, but for one jar. */
    private static String started(String without, String with) throws Exception {
        List<URL> path = new ArrayList<>();
        if (with != null) {
            path.add(OTHERS.resolve(with).toUri().toURL());
        }
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Path.of(each).getFileName().toString().startsWith(without)) {
                path.add(Path.of(each).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object starting = loader.loadClass(Starting.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return (String) ((Callable<?>) starting).call();
        }
    }

    @Test
    void aRuntimeWithoutTheFlightRecorderServes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.se",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starting.class.getName())
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(Starting.STARTED);
        assertThat(process.waitFor()).isZero();
    }
}
