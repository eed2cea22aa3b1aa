package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page of the documentation that shows code has a test that takes every block of it. */
class DocumentationTest {

    private static final Map<String, Class<? extends PageTest>> PAGES = Map.of(
            "README.md", ReadmeTest.class,
            "docs/builds.md", BuildsPageTest.class,
            "docs/federation.md", FederationPageTest.class,
            "docs/getting-started.md", GettingStartedTest.class,
            "docs/mapping.md", MappingPageTest.class,
            "docs/querying.md", QueryingPageTest.class,
            "docs/security.md", SecurityPageTest.class,
            "docs/writing.md", WritingPageTest.class);

    /** A test of the starter takes its blocks, which need Spring. */
    private static final String HOSTS = "docs/hosts.md";

    @Test
    void everyPageWithCodeHasATest() throws IOException {
        assertThat(pages().stream()
                        .filter(each -> !each.equals(HOSTS)
                                && !Markdown.page(each).blocks().isEmpty())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    }

    @Test
    void everyBlockIsClosedAndNamesItsLanguage() throws IOException {
        Set<String> languages = Set.of("java", "graphql", "json", "xml", "groovy", "sh", "text");
        for (String page : pages()) {
            Markdown markdown = Markdown.page(page);
            assertThat(markdown.blocks()).as(page).allMatch(each -> languages.contains(each.language()));
            assertThat(Pattern.compile("(?m)^ *(```|~~~)")
                            .matcher(markdown.text())
                            .results())
                    .as(page)
                    .hasSize(2 * markdown.blocks().size());
        }
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(Markdown.ROOT);
                Stream<Path> docs = Files.walk(Markdown.ROOT.resolve("docs"))) {
            return Stream.concat(files, docs)
                    .filter(each -> each.toString().endsWith(".md"))
                    .map(each -> Markdown.ROOT.relativize(each).toString().replace('\\', '/'))
                    .collect(Collectors.toList());
        }
    }
}
