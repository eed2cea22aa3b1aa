package io.subgraft.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java of docs/hosts.md, and of Spring Boot in docs/getting-started.md, compiles; what the page says of other hosts is in their
 * samples, which samples/run hosts starts.
 */
class HostsPageTest {

    private static final String IMPORTS = """
            package page;
            import com.netflix.graphql.dgs.*;
            import graphql.*;
            import graphql.schema.*;
            import graphql.schema.idl.*;
            import io.subgraft.*;
            import io.subgraft.annotation.*;
            import io.subgraft.security.*;
            import io.subgraft.spring.*;
            import jakarta.persistence.*;
            import java.util.*;
            import java.util.function.*;
            import org.springframework.boot.*;
            import org.springframework.boot.autoconfigure.*;
            import org.springframework.context.annotation.Bean;
            """;

    @TempDir
    private Path classes;

    private static List<String> blocks(String page, String languages) throws IOException {
        return Pattern.compile("```(?:" + languages + ")\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../docs/" + page)))
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    /** The files of the applications in hosts, without their tests; the starter's own hosts have nothing to quote. */
    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../samples/hosts"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.endsWith("pom.xml")
                            || each.toString().contains("/src/main/") && Files.isRegularFile(each))
                    .filter(each -> !each.toString().contains("/target/"))
                    .toList()) {
                texts.add(unindented(Files.readString(file)));
            }
            return texts;
        }
    }

    private static String unindented(String text) {
        return text.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private String compiled(String name, String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///page/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return IMPORTS + text;
                    }
                };
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        return compiler.getTask(messages, null, null, options, null, List.of(source))
                        .call()
                ? ""
                : messages.toString();
    }

    @Test
    void hosts() throws IOException {
        List<String> samples = samples();
        List<String> blocks = blocks("hosts.md", "java").stream()
                .filter(block -> samples.stream().noneMatch(sample -> sample.contains(unindented(block))))
                .toList();
        assertThat(blocks).as("Java that is in no sample").hasSize(4);
        assertThat(compiled(
                        "Host",
                        "class Host { GraphQL of(Subgraft subgraft) { %s return graphQL; } }".formatted(blocks.get(0))))
                .isEmpty();
        assertThat(compiled(
                        "OwnSchema",
                        "class OwnSchema { GraphQL of(Subgraft subgraft, String sdl, UnaryOperator<TypeRuntimeWiring.Builder> own) { %s return graphQL; } }"
                                .formatted(blocks.get(1))))
                .isEmpty();
        assertThat(compiled("Customizing", "class Customizing { %s }".formatted(blocks.get(2))))
                .isEmpty();
        assertThat(compiled("Types", "@DgsComponent class Types { Subgraft subgraft; %s }".formatted(blocks.get(3))))
                .isEmpty();
    }

    @Test
    void settingsOfHosts() throws IOException {
        assertThat(blocks("hosts.md", "xml"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(samples())
                        .anySatisfy(sample -> assertThat(sample).contains(unindented(block))));
    }

    @Test
    void gettingStarted() throws IOException {
        String application = blocks("getting-started.md", "java").stream()
                .filter(each -> each.contains("@SpringBootApplication"))
                .findFirst()
                .orElseThrow();
        assertThat(compiled("Shop", application)).isEmpty();
    }
}
