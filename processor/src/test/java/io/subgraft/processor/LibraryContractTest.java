package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the runtime was written against, by hand, is what the processor generates. */
class LibraryContractTest {

    private static final Path CORE = Path.of("../core/src/test");
    private static final Path LIBRARY = CORE.resolve("java/io/subgraft/library");
    private static final String MODULE = "META-INF/services/io.subgraft.generated.GeneratedModule";
    private static final String SDL = "META-INF/subgraft/io.subgraft.library.graphqls";

    private final Map<String, String> generated = Compile.generated(compile());

    @ParameterizedTest
    @ValueSource(strings = {"SubgraftEntities", "SubgraftModule"})
    void javaDiffersInLayoutOnly(String name) {
        String expected = Compile.read(LIBRARY.resolve(name + ".java"));
        assertThat(unformatted(generated.get("io/subgraft/library/" + name + ".java")))
                .isEqualTo(unformatted(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {MODULE, SDL})
    void resourcesAreTheSameBytes(String path) {
        assertThat(generated.get(path))
                .isEqualTo(Compile.read(CORE.resolve("resources").resolve(path)));
    }

    @Test
    void nothingElseIsGenerated() {
        assertThat(generated).hasSize(6);
    }

    private static Compilation compile() {
        List<JavaFileObject> entities = Compile.sources(LIBRARY).stream()
                .filter(each -> !each.getName().matches(".*(Subgraft\\w+|\\w+Test|package-info)\\.java"))
                .toList();
        Compilation compilation = Compile.strictly(entities);
        assertThat(compilation.diagnostics()).allMatch(each -> each.getKind() == Diagnostic.Kind.NOTE);
        return compilation;
    }

    /** The generator has no formatter: it breaks Javadoc and long lines in its own places. */
    private static String unformatted(String java) {
        return java.replaceAll("/\\*\\*\\s*\\n\\s*\\* (.*)\\n\\s*\\*/", "/** $1 */")
                .replaceAll("\\s+", "");
    }
}
