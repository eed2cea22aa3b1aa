package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The same sources give the same bytes, in whatever order the compiler is given them. */
class DeterminismTest {

    private final List<JavaFileObject> sources = Compile.sources(Path.of("src/test/resources/good"));

    @Test
    void orderOfSourcesDoesNotShow() {
        List<JavaFileObject> reversed = new ArrayList<>(sources);
        Collections.reverse(reversed);
        assertThat(Compile.generated(Compile.strictly(reversed)))
                .hasSizeGreaterThan(10)
                .isEqualTo(Compile.generated(Compile.strictly(sources)));
    }
}
