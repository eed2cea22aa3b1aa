package io.subgraft.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.limit.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void theDocumentationListsExactlyTheCodes() throws IOException {
        String page = Files.readString(Path.of("../docs/errors.md"));
        assertThat(Pattern.compile("(?m)^\\| `(\\w+)` \\| `(\\w+)` \\|")
                        .matcher(page)
                        .results())
                .extracting(row -> row.group(1) + " " + row.group(2))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ErrorCode.values())
                        .map(code -> code + " " + code.classification())
                        .toList());
    }

    @Test
    void toExceedALimitIsRefused() {
        assertThat(Limit.values()).allMatch(each -> each.code().isRefusal());
        assertThat(ErrorCode.BAD_USER_INPUT.isRefusal()).isFalse();
    }
}
