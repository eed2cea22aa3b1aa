package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A fault of the processor is a finding, on the class it happens with. */
class UnexpectedFailureTest {

    @Test
    void pointsAtTheClass() {
        JavaFileObject book = Compile.source(
                "bad.Book",
                "package bad;",
                "@jakarta.persistence.Entity",
                "@io.subgraft.annotation.GraphQLExposed",
                "class Book { @jakarta.persistence.Id Long id; }");
        Compilation compilation = Compile.with(List.of(book), new Failing());
        assertThat(compilation.errors())
                .singleElement()
                .satisfies(each -> assertThat(each.getMessage(Locale.ROOT))
                        .contains("[SG9001] Book: cannot be processed, by a fault of Subgraft:"
                                + " java.lang.IllegalStateException: no comments today; please report it with the class"
                                + " it happens on"))
                .satisfies(each -> assertThat(each.getSource().getName()).endsWith("Book.java"))
                .satisfies(each -> assertThat(each.getLineNumber()).isEqualTo(4));
    }

    /** Runs the processor with a compiler that fails. */
    private static final class Failing extends AbstractProcessor {

        private final SubgraftProcessor processor = new SubgraftProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Elements elements = environment.getElementUtils();
            Elements failing = proxy(Elements.class, elements, "getDocComment", null);
            processor.init(proxy(ProcessingEnvironment.class, environment, "getElementUtils", failing));
        }

        /** The same but for one method, which returns the replacement or, without one, fails. */
        private static <T> T proxy(Class<T> type, T target, String replaced, Object replacement) {
            Object proxy =
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                        if (method.getName().equals(replaced)) {
                            if (replacement == null) {
                                throw new IllegalStateException("no comments today");
                            }
                            return replacement;
                        }
                        try {
                            return method.invoke(target, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
            return type.cast(proxy);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }
}
