package io.subgraft.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of limits in docs/security.md; a test of the conformance sample compiles the blocks of that page. */
class SecurityPageTest {

    @Test
    void listsEveryLimit() throws IOException {
        assertThat(Pattern.compile("(?m)^\\| `(\\w+)` \\| ([\\d,]+) \\| `(\\w+)` \\|")
                        .matcher(Files.readString(Path.of("../docs/security.md")))
                        .results())
                .extracting(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .containsExactlyElementsOf(Arrays.stream(Limit.values())
                        .map(limit -> String.format(Locale.ROOT, "%s %,d %s", limit, limit.standard(), limit.code()))
                        .toList());
    }
}
