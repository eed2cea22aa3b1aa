package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/mapping.md says is shown by a test that is there. */
class MappingMatrixTest {

    private final String page = Markdown.page("docs/mapping.md").text();

    @Test
    void everyTestIsThere() {
        Map<String, String> sources = sources();
        List<MatchResult> named =
                Pattern.compile("`(\\w+Test)\\.(\\w+)`").matcher(page).results().toList();
        assertThat(named)
                .hasSizeGreaterThan(30)
                .allSatisfy(test -> assertThat(sources.get(test.group(1)))
                        .as(test.group(1))
                        .contains("void " + test.group(2) + "("));
    }

    @Test
    void everyRowHasATestOrAFinding() {
        String matrix = page.substring(0, page.indexOf("## Try it"));
        assertThat(matrix.lines().filter(line -> line.startsWith("| ") && !line.matches("\\| (---|mapping \\||\\|).*")))
                .hasSizeGreaterThan(25)
                .allMatch(row -> row.matches(".*(`\\w+Test\\.\\w+`|SG\\d{4}|processor `good/).*"));
    }

    @Test
    void everyFindingAndFolderIsThere() {
        String findings = Markdown.page("docs/findings.md").text();
        assertThat(Pattern.compile("SG\\d{4}").matcher(page).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(findings::contains);
        assertThat(Pattern.compile("processor `(good/\\w+)`")
                        .matcher(page)
                        .results()
                        .map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(folder -> Files.isDirectory(Path.of("../../processor/src/test/resources", folder)));
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new HashMap<>();
        for (String root : List.of(
                "../../core/src/test/java",
                "src/test/java",
                "../corpus/src/test/java",
                "../../processor/src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(each -> each.toString().endsWith("Test.java"))
                        .toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    sources.merge(name, Files.readString(file), String::concat);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return sources;
    }
}
