package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gradle hands an aggregating processor the class files of what has not changed. They have no Javadoc, so that the schema would lose
 * its descriptions: the processor does not declare itself incremental, and Gradle compiles all sources.
 */
class IncrementalTest {

    private static final String BOOK = """
            package shop;
            /** A book of the shop. */
            @jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed
            public class Book { @jakarta.persistence.Id Long id; }
            """;

    @TempDir
    private Path folder;

    @Test
    void classFilesHaveNoDescriptions() throws IOException {
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///shop/Book.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return BOOK;
                    }
                };
        assertThat(schema(null, List.of(source))).contains("A book of the shop.");
        assertThat(schema(List.of("shop.Book"), null)).contains("type Book").doesNotContain("A book of the shop.");
    }

    @Test
    void theProcessorDoesNotDeclareItselfIncremental() {
        assertThat(Path.of("src/main/resources/META-INF/gradle")).doesNotExist();
        assertThat(new SubgraftProcessor().getSupportedOptions()).noneMatch(each -> each.startsWith("org.gradle."));
    }

    /** The schema of a compilation of sources, or of class files. */
    private String schema(@Nullable List<String> classes, @Nullable List<JavaFileObject> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            String path = folder + java.io.File.pathSeparator + System.getProperty("java.class.path");
            List<String> options = List.of("-d", folder.toString(), "-classpath", path, "-Asubgraft.indexes=off");
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, null, options, classes, sources);
            task.setProcessors(List.of(new SubgraftProcessor()));
            assertThat(task.call()).isTrue();
        }
        return Files.readString(folder.resolve("META-INF/subgraft/shop.graphqls"));
    }
}
