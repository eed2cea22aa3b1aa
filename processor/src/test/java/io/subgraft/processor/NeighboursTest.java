package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Other processors on the path. */
class NeighboursTest {

    private static final JavaFileObject BOOK = Compile.source(
            "lib.Book",
            "package lib;",
            "import jakarta.persistence.*;",
            "@Entity @io.subgraft.annotation.GraphQLExposed @lombok.Data",
            "public class Book {",
            "  @Id private Long id;",
            "  /** The title on the cover. */ private String title;",
            "  private boolean sold;",
            "}");

    @Test
    void lombokBeforeUsGivesGetters() throws ReflectiveOperationException {
        Compilation compilation = Compile.with(
                List.of(BOOK),
                processor("lombok.launch.AnnotationProcessorHider$AnnotationProcessor"),
                new SubgraftProcessor());
        assertThat(compilation.errors()).isEmpty();
        Map<String, String> generated = Compile.generated(compilation);
        assertThat(generated.get("lib/SubgraftEntities.java"))
                .contains("case 0 -> entity.getId();", "case 1 -> entity.getTitle();", "case 2 -> entity.isSold();");
        assertThat(generated.get("META-INF/subgraft/lib.graphqls")).contains("\"\"\"The title on the cover.\"\"\"");
    }

    @Test
    void hibernatesMetamodelIsGeneratedBeside() throws ReflectiveOperationException {
        JavaFileObject tag = Compile.source(
                "lib.Tag",
                "package lib;",
                "import jakarta.persistence.*;",
                "@Entity @io.subgraft.annotation.GraphQLExposed",
                "public class Tag { @Id Long id; String label; }");
        Compilation compilation = Compile.with(
                List.of(tag), processor("org.hibernate.processor.HibernateProcessor"), new SubgraftProcessor());
        assertThat(compilation.errors()).isEmpty();
        assertThat(Compile.generated(compilation))
                .containsKeys("lib/Tag_.java", "lib/SubgraftEntities.java", "META-INF/subgraft/lib.graphqls");
    }

    private static Processor processor(String name) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Processor) constructor.newInstance();
    }
}
