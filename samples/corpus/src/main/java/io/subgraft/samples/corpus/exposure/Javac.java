package io.subgraft.samples.corpus.exposure;

import io.subgraft.processor.SubgraftProcessor;
import io.subgraft.samples.corpus.artifact.Scratch;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler of this JDK with Subgraft's processor, over the model's jars. */
record Javac(List<Path> jars) {

    /** Compiles a package-info for each package into a folder, and returns what was said; sources in the jars are left alone. */
    List<Message> compile(Map<String, String> packageInfos, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String path = Stream.concat(jars.stream().map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    path,
                    "-Xmaxerrs",
                    "100000",
                    "-Asubgraft.aggregates=all",
                    "-Asubgraft.indexes=off",
                    "-sourcepath",
                    Scratch.folder("no-sources").toString(),
                    "-implicit:none");
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    options,
                    null,
                    packageInfos.entrySet().stream()
                            .map(each -> new Source(each.getKey(), each.getValue()))
                            .toList());
            task.setProcessors(List.of(new SubgraftProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream().map(Javac::message).toList();
    }

    /** An error in generated code is told with the name of the class. */
    private static Message message(Diagnostic<? extends JavaFileObject> said) {
        String text = said.getMessage(Locale.ROOT);
        Message message = Message.of(said.getKind() == Diagnostic.Kind.ERROR, text);
        return message.isFinding() || said.getSource() == null
                ? message
                : Message.of(message.isError(), said.getSource().getName() + ":" + said.getLineNumber() + " " + text);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String packageName, String text) {
            super(URI.create("string:///" + packageName.replace('.', '/') + "/package-info.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
