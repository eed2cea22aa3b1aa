package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/architecture.md shows the packages as they are; {@code -Dgolden.update=true} writes it. */
class ArchitecturePageTest {

    private static final Path PAGE = Markdown.ROOT.resolve("docs/architecture.md");

    private static final String INTRODUCTION = """
            # Architecture

            The packages of each module, with the number of their top-level classes and the packages that they use. Names are shortened:
            `internal.plan` is `io.subgraft.internal.plan`. Within a module, a package uses only packages that are listed below it; there are
            no cycles. [Contributing](../CONTRIBUTING.md) follows a request, an entity and a representation through them.

            `ArchitecturePageTest` compares this page with the class files. To rewrite it, run
            `mvn -pl samples/conformance -am test -Dtest=ArchitecturePageTest -Dgolden.update=true -Dsurefire.failIfNoSpecifiedTests=false`.
            """;

    @Test
    void thePageShowsThePackagesAsTheyAre() throws IOException {
        String page = new PackageGraph().page(INTRODUCTION);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
