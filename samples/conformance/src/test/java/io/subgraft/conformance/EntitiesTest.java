package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.subgraft.database.Database;
import io.subgraft.federation.Federation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a gateway asks of a subgraph, of entities that have no word of federation in them. */
@ParameterizedClass
@EnumSource(
        value = Database.class,
        names = {"H2", "POSTGRESQL"})
class EntitiesTest {

    private static final String SELECTION =
            "{ __typename ... on Part { id nickname maker { name } } ... on Maker { name } }";

    private final Parts parts;

    EntitiesTest(Database database) {
        this.parts = Parts.standard(database);
    }

    private static Map<String, Object> part(Object id) {
        return Map.of("__typename", "Part", "id", id);
    }

    private static Map<String, Object> maker(Object code) {
        return Map.of("__typename", "Maker", "code", code);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> found(ExecutionResult result) {
        return ((Map<String, List<Map<String, Object>>>) result.getData()).get("_entities");
    }

    @Test
    void theServiceHasTheFileByteForByte() throws IOException {
        ExecutionResult result = parts.execute("{ _service { sdl } }", Map.of());
        try (InputStream file =
                getClass().getResourceAsStream("/META-INF/subgraft/io.subgraft.conformance.parts.graphqls")) {
            assertThat(result.getData().toString())
                    .isEqualTo("{_service={sdl=" + new String(file.readAllBytes(), StandardCharsets.UTF_8) + "}}");
        }
        assertThat(parts.statements()).isEmpty();
    }

    @Test
    void everyKeyLeadsToItsEntityInOrder() {
        ExecutionResult result = parts.entities(
                List.of(
                        part("205"),
                        maker("m3"),
                        Map.of("__typename", "Part", "sku", "sku-7"),
                        Map.of("__typename", "Part", "serial", 4, "maker", Map.of("code", "m9")),
                        part("205"),
                        part("99999"),
                        maker("m0")),
                "{ ... on Part { id maker { name } } ... on Maker { name } }");
        assertThat(result.getErrors()).isEmpty();
        assertThat(found(result).toString())
                .isEqualTo("[{id=205, maker={name=Maker 2}}, {name=Maker 3}, {id=7, maker={name=Maker 0}},"
                        + " {id=904, maker={name=Maker 9}}, {id=205, maker={name=Maker 2}}, null, {name=Maker 0}]");
        assertThat(parts.statements()).hasSize(4);
    }

    @Test
    void aThousandRepresentationsOfTwoTypesAreTwoStatements() {
        List<Map<String, Object>> mixed = new ArrayList<>();
        IntStream.range(0, 990).forEach(id -> mixed.add(part(Integer.toString(id))));
        IntStream.range(0, 10).forEach(code -> mixed.add(maker("m" + code)));
        Collections.shuffle(mixed, new Random(1));
        ExecutionResult result = parts.entities(mixed, "{ ... on Part { id } ... on Maker { code } }");
        assertThat(parts.statements()).hasSize(2);
        for (int i = 0; i < mixed.size(); i++) {
            assertThat(mixed.get(i)).containsAllEntriesOf(found(result).get(i));
        }
    }

    @Test
    void whatIsWrongWithOneIsNoConcernOfTheOthers() {
        List<Object> items = new ArrayList<>();
        items.add(part("1"));
        items.add("no object");
        items.add(Map.of("id", "1"));
        items.add(Map.of("__typename", 5, "id", "1"));
        items.add(Map.of("__typename", "Nobody", "id", "1"));
        items.add(Map.of("__typename", "PageInfo"));
        items.add(Map.of("__typename", "Part"));
        items.add(part("one"));
        items.add(part("01"));
        items.add(part(Map.of("deep", 1)));
        items.add(part(List.of()));
        items.add(Map.of("__typename", "Part", "serial", "four", "maker", Map.of("code", "m9")));
        items.add(Map.of("__typename", "Part", "serial", 4, "maker", "m9"));
        Map<String, Object> nullKey = new HashMap<>(part("1"));
        nullKey.put("id", null);
        items.add(nullKey);
        items.add(Map.of("__typename", "Part", "id", "2", "unknown", List.of(1, 2)));
        ExecutionResult result = parts.entities(items, SELECTION);
        List<Map<String, Object>> found = found(result);
        assertThat(found).hasSize(items.size());
        assertThat(found.get(0)).containsEntry("id", "1");
        assertThat(found.get(14)).containsEntry("id", "2");
        assertThat(found.subList(1, 14)).containsOnlyNulls();
        assertThat(result.getErrors().stream().map(GraphQLError::getPath))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(1, 14)
                        .mapToObj(i -> Arrays.<Object>asList("_entities", i))
                        .toList());
        assertThat(result.getErrors())
                .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT"));
    }

    @Test
    void aNumberIsAnIdToo() {
        assertThat(found(parts.entities(List.of(part(5)), "{ ... on Part { id } }"))
                        .toString())
                .isEqualTo("[{id=5}]");
    }

    @Test
    void representationsMayStandInTheDocument() {
        ExecutionResult result = parts.execute(
                "query($id: ID!) { _entities(representations: [{__typename: \"Part\", id: $id}, {__typename: \"Part\", id: null}])"
                        + " { ... on _Entity { ... on Part { sku } } ...more } } fragment more on _Entity { ... on Part { id } }",
                Map.of("id", "8"));
        assertThat(found(result).toString()).isEqualTo("[{sku=sku-8, id=8}, null]");
        assertThat(result.getErrors()).hasSize(1);
    }

    @Test
    void aFailureIsMaskedAndTakesItsGroupOnly() {
        try (Parts broken = new Parts(Database.H2, new Federation())) {
            broken.sessionFactory()
                    .inTransaction(session ->
                            session.createNativeMutationQuery("drop table Part").executeUpdate());
            ExecutionResult result = broken.entities(
                    List.of(part("1"), maker("m1"), part("2")), "{ ... on Maker { name } ... on Part { id } }");
            assertThat(found(result).toString()).isEqualTo("[null, {name=Maker 1}, null]");
            assertThat(result.getErrors().stream().map(GraphQLError::getPath))
                    .containsExactly(List.of("_entities", 0), List.of("_entities", 2));
            assertThat(result.getErrors()).allSatisfy(error -> {
                assertThat(error.getMessage()).isEqualTo("Internal error");
                assertThat(error.getExtensions()).containsEntry("code", "INTERNAL_SERVER_ERROR");
            });
        }
    }

    @Test
    void aGatewayReadsTheGraphAsAnybodyElse() {
        ExecutionResult result =
                parts.execute("{ part(id: 3) { sku maker { code } } __schema { directives { name } } }", Map.of());
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.getData().toString())
                .contains("sku-3", "m0")
                .doesNotContain("{name=key}")
                .doesNotContain("shareable");
    }
}
