package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.parser.Parser;
import io.subgraft.conformance.FederatedGraphs.Graph;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each subgraph of a graph writes GraphQL, starts, and takes every key that it says it has. */
class FederationKeysTest {

    static Stream<Graph> graphs() {
        return Stream.concat(
                FederatedGraphs.known().stream().filter(each -> !each.name().matches("F2 (the other|two|three).*")),
                FederatedGraphs.random(Integer.getInteger("federation.graphs", 2)).stream());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyKeyIsAnswered(Graph graph) {
        graph.subgraphs().forEach((name, classes) -> {
            CompiledModel model = Models.subgraph(classes);
            Document schema = new Parser().parseDocument(model.sdl());
            try (Booted booted = Models.on(Database.H2, model, classes)) {
                assertThat(booted.query("{ _service { sdl } }").data().toString())
                        .contains("@link");
                List<Map<String, Object>> representations = representations(schema);
                if (!representations.isEmpty()) {
                    ask(booted, representations);
                }
            }
        });
    }

    /** None of them is there; but each is looked for, and one that cannot be read takes no other with it. */
    private static void ask(Booted booted, List<Map<String, Object>> representations) {
        List<Map<String, Object>> asked = new ArrayList<>(representations);
        asked.add(Map.of("__typename", "Nothing"));
        ExecutionResult result = booted.subgraft()
                .execute(ExecutionInput.newExecutionInput(
                                "query($r: [_Any!]!) { _entities(representations: $r) { __typename } }")
                        .variables(Map.of("r", asked))
                        .build());
        assertThat(result.getErrors())
                .singleElement()
                .satisfies(each -> assertThat(each.getPath()).isEqualTo(List.of("_entities", asked.size() - 1)));
        Map<String, List<?>> data = result.getData();
        assertThat(data.get("_entities")).hasSize(asked.size());
    }

    private static List<Map<String, Object>> representations(Document schema) {
        Map<String, ObjectTypeDefinition> types = new LinkedHashMap<>();
        schema.getDefinitionsOfType(ObjectTypeDefinition.class).forEach(each -> types.put(each.getName(), each));
        List<Map<String, Object>> representations = new ArrayList<>();
        types.values()
                .forEach(type -> type.getDirectives("key").stream()
                        .filter(each -> each.getArgument("resolvable") == null)
                        .map(each -> ((StringValue) each.getArgument("fields").getValue()).getValue())
                        .forEach(fields -> {
                            SelectionSet set = ((OperationDefinition) new Parser()
                                            .parseDocument("{" + fields + "}")
                                            .getDefinitions()
                                            .get(0))
                                    .getSelectionSet();
                            Map<String, Object> representation = values(set, type, types);
                            representation.put("__typename", type.getName());
                            representations.add(representation);
                        }));
        return representations;
    }

    private static Map<String, Object> values(
            SelectionSet set, ObjectTypeDefinition type, Map<String, ObjectTypeDefinition> types) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : set.getSelectionsOfType(Field.class)) {
            FieldDefinition definition = type.getFieldDefinitions().stream()
                    .filter(each -> each.getName().equals(field.getName()))
                    .findFirst()
                    .orElseThrow();
            String of =
                    graphql.language.AstPrinter.printAst(definition.getType()).replaceAll("\\W", "");
            values.put(
                    field.getName(),
                    field.getSelectionSet() == null ? "7" : values(field.getSelectionSet(), types.get(of), types));
        }
        return values;
    }
}
