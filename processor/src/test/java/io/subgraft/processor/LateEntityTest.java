package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Entities and types that other processors write, in whatever round. */
class LateEntityTest {

    private static final JavaFileObject BOOK = Compile.source(
            "late.Book",
            "package late;",
            "@jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed",
            "class Book { @jakarta.persistence.Id Long id; }");
    private static final String TAG = """
            package late;
            @jakarta.persistence.Entity
            @io.subgraft.annotation.GraphQLExposed
            class Tag { @jakarta.persistence.Id Long id; }
            """;

    @Test
    void anExposureWaitsForTheEntitiesItLists() {
        JavaFileObject listing = Compile.source(
                "late.Listing",
                "package late;",
                "@io.subgraft.annotation.GraphQLExposed(entities = Tag.class)",
                "class Listing {}");
        Writes tag = new Writes(1, "late.Tag", TAG.replace("@io.subgraft.annotation.GraphQLExposed\n", ""));
        Compilation compilation = Compile.with(List.of(BOOK, listing), new SubgraftProcessor(), tag);
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(Compile.generated(compilation).get("META-INF/subgraft/late.graphqls"))
                .contains("type Book {", "type Tag {");
    }

    @Test
    void anEntityAfterTheModuleIsRefused() {
        Compilation compilation = Compile.with(List.of(BOOK), new SubgraftProcessor(), new Writes(1, "late.Tag", TAG));
        assertThat(compilation.errors())
                .singleElement()
                .satisfies(each -> assertThat(each.getMessage(Locale.ROOT))
                        .contains(
                                "[SG1013] Tag: was generated after the schema had been written; take @GraphQLExposed off it"
                                        + " and list it in the entities of an exposure, which waits for it, or compile it in a"
                                        + " module of its own"))
                .satisfies(each -> assertThat(each.getSource().getName()).endsWith("Tag.java"))
                .satisfies(each -> assertThat(each.getLineNumber()).isEqualTo(3));
    }

    @Test
    void anEntityWaitsForTheTypesItNeeds() {
        JavaFileObject shelf = Compile.source(
                "late.Shelf",
                "package late;",
                "@jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed",
                "class Shelf { @jakarta.persistence.Id Long id; Colour colour; }");
        Writes first = new Writes(1, "late.Paint", "package late; class Paint {}");
        Writes colour = new Writes(2, "late.Colour", "package late; enum Colour { RED }");
        Compilation compilation = Compile.with(List.of(BOOK, shelf), new SubgraftProcessor(), first, colour);
        assertThat(compilation.errors()).isEmpty();
        assertThat(Compile.generated(compilation))
                .hasEntrySatisfying(
                        "META-INF/subgraft/late.graphqls",
                        text -> assertThat(text).contains("  colour: Colour\n", "enum Colour {\n  RED\n}"))
                .hasEntrySatisfying(
                        "late/SubgraftEntities.java",
                        text -> assertThat(text).contains("factsOfBook()", "factsOfShelf()"));
    }

    @Test
    void nothingExposedWritesNothing() {
        JavaFileObject plain = Compile.source("late.Plain", "package late;", "class Plain {}");
        assertThat(Compile.generated(Compile.with(List.of(plain), new SubgraftProcessor())))
                .isEqualTo(Map.of());
    }

    /** Writes a class in the round of that number. */
    private static final class Writes extends AbstractProcessor {

        private final int round;
        private final String name;
        private final String source;
        private int rounds;

        Writes(int round, String name, String source) {
            this.round = round;
            this.name = name;
            this.source = source;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            rounds++;
            if (rounds == round) {
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
