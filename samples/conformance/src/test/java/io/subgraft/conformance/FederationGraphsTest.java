package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.parser.Parser;
import io.subgraft.conformance.Graphs.Composed;
import io.subgraft.conformance.Graphs.Graph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graphs of one to four subgraphs compose, in each composer that knows their directives. */
@Tag("gateway")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederationGraphsTest {

    private List<Composed> composed = List.of();

    @BeforeAll
    void compose() {
        composed = Graphs.compose(graphs());
    }

    private static List<Graph> graphs() {
        int random = Integer.getInteger("federation.graphs", 8);
        return Stream.concat(FederatedGraphs.known().stream(), FederatedGraphs.random(random).stream())
                .map(each -> {
                    Map<String, CompiledModel> compiled = new LinkedHashMap<>();
                    each.subgraphs().forEach((name, classes) -> compiled.put(name, Models.subgraph(classes)));
                    return Graphs.graph(each.name(), each.by(), compiled);
                })
                .toList();
    }

    Stream<Composed> composed() {
        return composed.stream();
    }

    @ParameterizedTest
    @MethodSource("composed")
    void composes(Composed graph) {
        assertThat(graph.errors())
                .as("%s by %s", graph.graph(), graph.composer())
                .isEmpty();
    }

    @Test
    void F2_filtersOfTheOwnerAreNotNarrowed() {
        List<Composed> many = composed.stream()
                .filter(each -> each.graph().startsWith("F2") && each.composer().equals("apollo"))
                .toList();
        assertThat(many).hasSizeGreaterThan(3).allSatisfy(each -> {
            Document graph = parse(each.supergraph());
            for (String input : List.of("ProductFilter", "ProductOrderBy", "ProductGroupBy")) {
                assertThat(fields(graph, input)).as(each.graph()).contains("name", "price", "successor");
            }
        });
    }

    private static List<String> fields(Document graph, String input) {
        return graph.getDefinitionsOfType(InputObjectTypeDefinition.class).stream()
                .filter(each -> each.getName().equals(input))
                .flatMap(each -> each.getInputValueDefinitions().stream())
                .map(InputValueDefinition::getName)
                .collect(Collectors.toList());
    }

    private static Document parse(String sdl) {
        return new Parser().parseDocument(sdl);
    }
}
