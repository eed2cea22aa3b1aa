package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The blocks of docs/mapping.md; its rows are compared with the tests by {@link MappingMatrixTest}. */
class MappingPageTest implements PageTest {

    private final Markdown page = Markdown.page("docs/mapping.md");
    private final String commands = page.take("sh", 1).get(0);
    private final String output = page.take("text", 1).get(0);

    @Override
    public Markdown page() {
        return page;
    }

    @Test
    void theCommandsRunTheCorpus() throws IOException {
        for (List<String> command : ShownCommands.of(commands)) {
            assertThat(command.get(1)).isEqualTo("corpus");
            ShownCommands.assertRunsASample(command);
        }
    }

    /** That the tool prints such lines is tested by {@code ToolTest} of the corpus. */
    @Test
    void theOutputHasTheLinesThatTheTableExplains() {
        assertThat(output.lines())
                .allMatch(line -> line.matches("\\w+\\.\\w+  equal \\(\\d+ rows\\)"
                        + "|…"
                        + "|# took \\d+ ms"
                        + "|entities \\d+, attributes \\d+, equal \\d+, refused \\d+, wrong \\d+"));
    }
}
