package io.subgraft.introspection;

import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.EmbeddableModel;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntityModel;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.source.EntityReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<JavaName, EmbeddableModel> embeddables = new HashMap<>();

    static ReadingProcessor readSources(List<Class<?>> classes) {
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

    static ReadingProcessor readClassFiles(List<Class<?>> classes) {
        List<String> names = classes.stream().map(Class::getName).toList();
        return run(COMPILER.getTask(null, null, null, List.of("-proc:only"), names, null));
    }

    private static ReadingProcessor run(JavaCompiler.CompilationTask task) {
        ReadingProcessor processor = new ReadingProcessor();
        task.setProcessors(List.of(processor));
        task.call();
        return processor;
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
                EntityModel model = reader.read((TypeElement) entity);
                entities.add(model);
                model.attributes().forEach(each -> embeddables(each, (TypeElement) entity, reader));
            }
        }
        return false;
    }

    private void embeddables(AttributeModel attribute, TypeElement entity, EntityReader reader) {
        attribute.parts().stream()
                .filter(EmbeddedAttribute.class::isInstance)
                .map(each -> ((EmbeddedAttribute) each).type())
                .forEach(each -> {
                    TypeElement type = processingEnv.getElementUtils().getTypeElement(each.qualified());
                    EmbeddableModel model = reader.readEmbeddable(type, entity);
                    embeddables.put(each, model);
                    model.attributes().forEach(nested -> embeddables(nested, entity, reader));
                });
    }

    List<EntityModel> entities() {
        return entities;
    }

    List<EmbeddableModel> embeddables() {
        return List.copyOf(embeddables.values());
    }
}
