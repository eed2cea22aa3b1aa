package io.subgraft.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on security says of limits and documents; of rows and roles, a test of the conformance sample. */
class SecurityPageTest {

    private static final String BEFORE = """
            import io.subgraft.Subgraft;
            import io.subgraft.http.HttpOptions;
            import io.subgraft.http.TrustedDocuments;
            import io.subgraft.http.servlet.SubgraftServlet;
            import java.io.InputStream;
            import java.nio.file.*;
            class Snippet {
                SubgraftServlet servlet;
                void run(Subgraft subgraft) throws Exception {
            """;

    private final String page = Files.readString(Path.of("../docs/security.md"));

    SecurityPageTest() throws IOException {}

    @Test
    void listsEveryLimit() {
        assertThat(Pattern.compile("(?m)^\\| `(\\w+)` \\| ([\\d,]+) \\| `(\\w+)` \\|")
                        .matcher(page)
                        .results())
                .extracting(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .containsExactlyElementsOf(Arrays.stream(Limit.values())
                        .map(limit -> String.format(Locale.ROOT, "%s %,d %s", limit, limit.standard(), limit.code()))
                        .toList());
    }

    @Test
    void theJavaOfTrustedDocumentsCompiles(@TempDir Path out) {
        Matcher snippet = Pattern.compile("(?s)```java\n(.*?)```").matcher(page);
        assertThat(snippet.find(page.indexOf("## Trusted documents"))).isTrue();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean isCompiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-d", out.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(new Source(BEFORE + snippet.group(1) + "}}")))
                .call();
        assertThat(isCompiled).as(messages.toString()).isTrue();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
