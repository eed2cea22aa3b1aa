package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.federation.check.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/builds.md shows of compilers and builds. */
class BuildsPageTest implements PageTest {

    private static final Path MODULE = Path.of("../hosts/modules/src/main/java");
    private static final String QUERY =
            "{ books { nodes { title } } _entities(representations: [{__typename: \"Author\", id: 7}])"
                    + " { ... on Author { books { nodes { id } } } } }";

    private final Markdown page = Markdown.page("docs/builds.md");
    private final String moduleInfo = page.take("java", 1).get(0);
    private final String mavenPlugin = page.take("xml", 1).get(0);
    private final String gradleTask = page.take("groovy", 1).get(0);

    @TempDir
    private Path folder;

    @Override
    public Markdown page() {
        return page;
    }

    @Test
    void anApplicationOnTheModulePathAnswers() throws Exception {
        assertThat(moduleInfo).isEqualTo(Files.readString(MODULE.resolve("module-info.java")));
        ModulePath path = new ModulePath(folder);
        assertThat(path.compile(MODULE)).doesNotContain("SG2030", "error:");
        assertThat(path.run("shop/shop.Main", QUERY))
                .contains("{data={books={nodes=[{title=Emma}]}, _entities=[{books={nodes=[{id=1}]}}]}}");
    }

    @Test
    void aServiceThatIsNotProvidedIsFound() throws Exception {
        Path sources = folder.resolve("sources");
        copy("shop/Book.java", sources);
        Files.writeString(
                sources.resolve("module-info.java"),
                moduleInfo.replaceFirst("(?s)    provides io.subgraft.federation.*?;\n", ""));
        assertThat(new ModulePath(folder).compile(sources))
                .contains("warning: [SG2030] Book: is in the Java module shop")
                .contains(
                        "add \"provides io.subgraft.federation.generated.FederatedModule with shop.SubgraftFederation;\"")
                .doesNotContain("add \"provides io.subgraft.generated.GeneratedModule");
    }

    /** {@code .ci/release} runs that build. */
    @Test
    void theMavenPluginIsUsedAsShown() throws Exception {
        assertThat(Files.readString(Path.of("../hosts/maven-plugin/pom.xml"))).contains(mavenPlugin.indent(6));
    }

    /** Gradle is not here; what the task passes is run. */
    @Test
    void theGradleTaskCallsTheCheckWithOptionsThatItHas() throws Exception {
        assertThat(gradleTask).contains("mainClass = '" + SchemaCheck.class.getName() + "'");
        Path schema = Files.writeString(folder.resolve("schema"), "type Query { book: String }");
        List<String> arguments = Pattern.compile("--\\w+")
                .matcher(gradleTask)
                .results()
                .flatMap(each -> Stream.of(each.group(), schema.toString()))
                .toList();
        assertThat(arguments).hasSize(6);
        assertThat(SchemaCheck.run(arguments, System.out)).isZero();
    }

    private static void copy(String file, Path to) throws IOException {
        Files.createDirectories(to.resolve(file).getParent());
        Files.copy(MODULE.resolve(file), to.resolve(file));
    }
}
