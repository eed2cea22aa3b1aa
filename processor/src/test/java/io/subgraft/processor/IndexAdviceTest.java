package io.subgraft.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** How loud the advice on indexes is; what it says of which attribute stands in {@code bad/SG2024}. */
class IndexAdviceTest {

    private static final String NOTE =
            "[SG2024] Book: lets rows be filtered or sorted by title, pages without an index that"
                    + " the mapping tells of; add @Index(columnList = \"…\") to its table, leave it out with"
                    + " @GraphQLField(filterable = false, sortable = false), or say with @SuppressWarnings(\"SG2024\") that none is"
                    + " needed";

    @Test
    void isOneNoteForAnEntityByDefault() {
        assertThat(notes(compile("-Werror"))).containsExactly(NOTE);
        assertThat(notes(compile("-Werror", "-Asubgraft.indexes=note"))).containsExactly(NOTE);
    }

    @Test
    void isNoneWhereItIsOff() {
        assertThat(compile("-Werror", "-Asubgraft.indexes=off").diagnostics()).isEmpty();
    }

    @Test
    void isAWarningForAnAttributeWhereThatIsWanted() {
        Compilation compilation = compile("-Asubgraft.indexes=warning");
        assertThat(compilation.notes()).isEmpty();
        assertThat(compilation.warnings())
                .extracting(each -> each.getMessage(Locale.ROOT).replaceFirst(": .*", ""))
                .containsExactly("[SG2024] Book.title", "[SG2024] Book.pages");
        assertThat(compilation.warnings())
                .extracting(each -> each.getLineNumber())
                .containsExactly(5L, 6L);
    }

    @Test
    void isNotAFlood() {
        List<JavaFileObject> entities = IntStream.range(0, 25)
                .mapToObj(each -> "Book" + (char) ('A' + each))
                .map(IndexAdviceTest::entity)
                .toList();
        List<String> all = notes(compile(entities));
        assertThat(all).hasSize(21);
        assertThat(all.subList(0, 20))
                .allSatisfy(each -> assertThat(each).startsWith("[SG2024] Book").contains("title, pages"));
        assertThat(all.get(20)).startsWith("[SG2027] BookU: and others, 5 in all, let rows be filtered or sorted");
        assertThat(notes(compile(entities.subList(0, 21))))
                .hasSize(21)
                .allSatisfy(each -> assertThat(each).startsWith("[SG2024]"));
    }

    private static List<String> notes(Compilation compilation) {
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        return compilation.notes().stream()
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    private static Compilation compile(String... options) {
        return compile(List.of(entity("Book")), options);
    }

    private static Compilation compile(List<JavaFileObject> entities, String... options) {
        return javac().withOptions((Object[]) options)
                .withProcessors(new SubgraftProcessor())
                .compile(entities);
    }

    private static JavaFileObject entity(String name) {
        return Compile.source(
                "good." + name,
                "package good;",
                "@jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed",
                "public class " + name + " {",
                "  @jakarta.persistence.Id Long id;",
                "  String title;",
                "  int pages;",
                "}");
    }
}
