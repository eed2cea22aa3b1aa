package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What federation was written against, by hand, is what the processor generates; without federation there is no trace of it. */
class PartsContractTest {

    private static final Path TESTS = Path.of("src/test");

    @Test
    void theSchemaIsTheSameBytes() throws IOException {
        CompiledModel parts = CompiledModel.federated(source("Maker"), source("Part"));
        assertThat(parts.messages()).isEmpty();
        assertThat(parts.sdl())
                .isEqualTo(Files.readString(
                        TESTS.resolve("resources/META-INF/subgraft/io.subgraft.conformance.parts.graphqls")));
    }

    @Test
    void withoutFederationItIsTheSameSchemaWithoutDirectives() throws IOException {
        String federated =
                CompiledModel.federated(source("Maker"), source("Part")).sdl();
        String plain = CompiledModel.of(source("Maker"), source("Part")).sdl();
        assertThat(plain)
                .isEqualTo(federated
                        .substring(federated.indexOf("type Query"))
                        .replaceAll(" @(key|shareable)(\\([^)]*\\))?", ""));
    }

    /** In another package, where what was written by hand is not in the way. */
    private static String source(String name) throws IOException {
        return Files.readString(TESTS.resolve("java/io/subgraft/conformance/parts/" + name + ".java"))
                .replace("io.subgraft.conformance.parts", "parts");
    }
}
