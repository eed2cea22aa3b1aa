package io.subgraft.samples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.samples.corpus.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of class files, as a user's own model is. */
class OwnModelTest {

    @TempDir
    Path classes;

    private List<String> survey(String... sources) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<SimpleJavaFileObject> units =
                Stream.of(sources).<SimpleJavaFileObject>map(Source::new).toList();
        List<String> options = List.of("-proc:none", "-d", classes.toString());
        assertThat(compiler.getTask(null, null, null, options, null, units).call())
                .isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Options run = new Options(List.of(classes.toString()), List.of(), Options.IN_MEMORY, Map.of());
        Report report = Corpus.run(run, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(report.isRight()).as(out.toString(StandardCharsets.UTF_8)).isTrue();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void eachAttributeHasOneLine() throws Exception {
        assertThat(survey("""
                package shop;
                import jakarta.persistence.*;
                @Entity public class Book {
                  @Id Long id; String title; @ManyToOne Author author; java.time.Instant printed;
                }
                """, """
                package shop;
                import jakarta.persistence.*;
                @Entity public class Author {
                  @Id java.util.UUID id; String name; @OneToMany(mappedBy = "author") java.util.List<Book> books;
                }
                """))
                .containsExactly(
                        "Author.books  equal (12 rows)",
                        "Author.id  equal (12 rows)",
                        "Author.name  equal (12 rows)",
                        "Book.author  equal (12 rows)",
                        "Book.id  equal (12 rows)",
                        "Book.printed  equal (12 rows)",
                        "Book.title  equal (12 rows)",
                        "entities 2, attributes 7, equal 7, refused 0, wrong 0");
    }

    @Test
    void whatIsRefusedIsToldWithItsCode() throws Exception {
        assertThat(survey("""
                package shop;
                import jakarta.persistence.*;
                @Entity public class Shelf { @Id int id; java.util.BitSet label; @ManyToOne Hidden hidden; }
                @Entity class Hidden { @Id int id; }
                """))
                .anySatisfy(line -> assertThat(line).startsWith("Hidden.id  refused because its class is not public"))
                .anySatisfy(line -> assertThat(line).startsWith("Shelf.hidden  refused SG1006 "))
                .anySatisfy(line -> assertThat(line).startsWith("Shelf.label  refused SG1005 "))
                .contains("Shelf.id  equal (12 rows)")
                .endsWith("entities 2, attributes 4, equal 1, refused 3, wrong 0");
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(
                    URI.create("string:///" + text.replaceAll("(?s).*?public class (\\w+).*", "$1") + ".java"),
                    Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
