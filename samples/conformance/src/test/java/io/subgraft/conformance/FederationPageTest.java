package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page on federation shows compiles, and gives the schema that it says. */
class FederationPageTest {

    private final List<String> snippets = Markdown.page("docs/federation.md").blocks("java");

    @Test
    void theSubgraphsAreAsItSays() {
        assertThat(CompiledModel.federated(snippets.get(0)).sdl())
                .contains("type Book @key(fields: \"id\") @key(fields: \"isbn\") {");
        assertThat(CompiledModel.federated(snippets.get(1)).sdl())
                .contains(
                        "book: Book!",
                        "writer: Account!",
                        "type Book @key(fields: \"id\") {\n  id: ID!\n  reviews(",
                        "type Account @key(fields: \"id\") {\n  id: ID!\n  reviews(");
        assertThat(CompiledModel.federated(snippets.get(2)).sdl())
                .contains("deliveryCost: Int @requires(fields: \"weight\")", "weight: Int @external")
                .doesNotContain("products(");
    }
}
