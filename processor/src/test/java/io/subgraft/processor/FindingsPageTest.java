package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.internal.introspection.validate.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page that explains findings has a row for each, and no other. */
class FindingsPageTest {

    @Test
    void hasARowForEachProblem() {
        List<String> rows = Compile.read(Path.of("../docs/findings.md"))
                .lines()
                .filter(each -> each.startsWith("| SG"))
                .toList();
        List<String> expected = Arrays.stream(Problem.values())
                .map(each -> "| " + each.code() + " | " + each.severity().name().toLowerCase(Locale.ROOT) + " |")
                .toList();
        assertThat(rows.stream().map(FindingsPageTest::codeAndSeverity)).containsExactlyElementsOf(expected);
        assertThat(rows)
                .allSatisfy(each -> assertThat(each.split("\\|")).hasSize(5).doesNotContain(" "));
    }

    private static String codeAndSeverity(String row) {
        String[] cells = row.split("\\|");
        return "|" + cells[1] + "|" + cells[2] + "|";
    }
}
