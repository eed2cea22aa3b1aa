package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What does not fit into one class file, or into one method that the JVM compiles, is in several. */
class ManyEntitiesTest {

    @Test
    void manyEntitiesAreInSeveralClasses() throws ReflectiveOperationException {
        Compilation compilation = compile(IntStream.range(0, 510).mapToObj(each -> entity(each, Stream.of("name"))));
        assertThat(Compile.generated(compilation))
                .containsKeys(
                        "many/SubgraftEntities.java", "many/SubgraftEntities2.java", "many/SubgraftEntities3.java")
                .doesNotContainKey("many/SubgraftEntities4.java");
        assertEachReadsItsOwn(compilation, 510, List.of("name"));
    }

    @Test
    void manyAttributesAreInSeveralClasses() throws ReflectiveOperationException {
        List<String> names =
                IntStream.range(0, 1_400).mapToObj(each -> "a" + each).toList();
        Compilation compilation = compile(IntStream.range(0, 3).mapToObj(each -> entity(each, names.stream())));
        assertThat(Compile.generated(compilation))
                .containsKeys("many/SubgraftEntities.java", "many/SubgraftEntities2.java")
                .doesNotContainKey("many/SubgraftEntities3.java");
        assertEachReadsItsOwn(compilation, 3, List.of("a0", "a1399"));
    }

    private static Compilation compile(Stream<JavaFileObject> sources) {
        Compilation compilation = Compile.with(sources.toList(), new SubgraftProcessor());
        assertThat(compilation.errors()).isEmpty();
        return compilation;
    }

    private static JavaFileObject entity(int number, Stream<String> attributes) {
        return Compile.source(
                "many.Entity" + number,
                "package many;",
                "@jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed @SuppressWarnings(\"SG2024\")",
                "public class Entity" + number + " {",
                "  @jakarta.persistence.Id Long id;",
                attributes
                        .map(each -> "  String " + each + " = \"" + each + " of " + number + "\";")
                        .collect(Collectors.joining("\n")),
                "}");
    }

    private static void assertEachReadsItsOwn(Compilation compilation, int number, List<String> attributes)
            throws ReflectiveOperationException {
        ClassLoader classes = new Compiled(compilation);
        GeneratedModule module = (GeneratedModule)
                classes.loadClass("many.SubgraftModule").getConstructor().newInstance();
        assertThat(module.entities()).hasSize(number);
        for (EntityDescriptor each : module.entities()) {
            Object entity = each.javaClass().getConstructor().newInstance();
            for (String attribute : attributes) {
                int ordinal = each.attributes().stream()
                        .map(facts -> facts.name())
                        .toList()
                        .indexOf(attribute);
                assertThat(each.read(entity, ordinal))
                        .isEqualTo(attribute + " of " + each.type().substring("Entity".length()));
            }
        }
    }

    /** Loads what was compiled. */
    private static final class Compiled extends ClassLoader {

        private final Map<String, JavaFileObject> files = new HashMap<>();

        Compiled(Compilation compilation) {
            super(ManyEntitiesTest.class.getClassLoader());
            for (JavaFileObject each : compilation.generatedFiles()) {
                if (each.getKind() == JavaFileObject.Kind.CLASS) {
                    String path = each.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
                    files.put(path.replace(".class", "").replace('/', '.'), each);
                }
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            JavaFileObject file = files.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream in = file.openInputStream()) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
