package io.subgraft.samples.corpus;

import io.subgraft.samples.corpus.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A model compiled into a folder of class files, and what the survey says of it. */
public record OwnModel(Path classes, String jdbcUrl) {

    public OwnModel(Path classes) {
        this(classes, Options.IN_MEMORY);
    }

    /**
     * The lines of the survey.
     *
     * @param sources a compilation unit each, with one public class
     * @throws AssertionError if the sources do not compile, or anything is wrong
     */
    List<String> survey(String... sources) throws IOException {
        compile(List.of(sources));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Options run = Options.of(List.of(classes.toString()), jdbcUrl);
        Report report = Corpus.run(run, new PrintStream(out, true, StandardCharsets.UTF_8));
        String said = out.toString(StandardCharsets.UTF_8);
        if (!report.isRight()) {
            throw new AssertionError(said + "\n" + String.join("\n", sources));
        }
        return said.lines().filter(each -> !each.startsWith("# took ")).toList();
    }

    /** Class files alone. */
    public void compile(List<String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<SimpleJavaFileObject> units =
                sources.stream().<SimpleJavaFileObject>map(Source::new).toList();
        List<String> options = List.of("-proc:none", "-d", classes.toString());
        if (!compiler.getTask(null, null, null, options, null, units).call()) {
            throw new AssertionError(String.join("\n", sources));
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(
                    URI.create("string:///"
                            + text.replaceAll(
                                    "(?s).*?public (?:abstract )?(?:class|enum|record|@interface) (\\w+).*", "$1")
                            + ".java"),
                    Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
