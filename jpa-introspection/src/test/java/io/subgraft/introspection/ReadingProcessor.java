package io.subgraft.introspection;

import io.subgraft.introspection.model.EntityModel;
import io.subgraft.introspection.source.EntityReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the reader of sources inside the compiler. */
final class ReadingProcessor extends AbstractProcessor {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final List<EntityModel> entities = new ArrayList<>();

    static List<EntityModel> readSources(List<Class<?>> classes) {
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            List<Path> paths = classes.stream()
                    .map(each -> Path.of("src/test/java", each.getName().replace('.', '/') + ".java"))
                    .toList();
            return run(COMPILER.getTask(
                    null, files, null, List.of("-proc:only"), null, files.getJavaFileObjectsFromPaths(paths)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<EntityModel> readClassFiles(List<Class<?>> classes) {
        List<String> names = classes.stream().map(Class::getName).toList();
        return run(COMPILER.getTask(null, null, null, List.of("-proc:only"), names, null));
    }

    private static List<EntityModel> run(JavaCompiler.CompilationTask task) {
        ReadingProcessor processor = new ReadingProcessor();
        task.setProcessors(List.of(processor));
        task.call();
        return processor.entities;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("jakarta.persistence.Entity");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        EntityReader reader = new EntityReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        for (TypeElement annotation : annotations) {
            for (Element entity : round.getElementsAnnotatedWith(annotation)) {
                entities.add(reader.read((TypeElement) entity));
            }
        }
        return false;
    }
}
