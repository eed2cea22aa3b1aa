package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.TypeRuntimeWiring;
import io.subgraft.database.Database;
import io.subgraft.error.Errors;
import io.subgraft.internal.completion.FieldMap;
import io.subgraft.library.SubgraftModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is completed past the engine is what the engine itself answers. */
class CompletionTest {

    private final Library library = Library.standard(Database.H2);
    private final Subgraft subgraft = Subgraft.builder(library.sessionFactory())
            .onlyModules(List.of(new SubgraftModule()))
            .schemaExtension(
                    "extend type Book { shout: String }",
                    wiring -> wiring.type(TypeRuntimeWiring.newTypeWiring("Book")
                            .dataFetcher("shout", env -> Map.of().get("nothing"))))
            .build();
    private final GraphQL engine = GraphQL.newGraphQL(subgraft.schema()).build();

    private ExecutionResult same(String document) {
        ExecutionInput request = ExecutionInput.newExecutionInput(document)
                .variables(Map.of("yes", true, "no", false))
                .build();
        ExecutionResult completed = subgraft.execute(request);
        ExecutionResult asked = Errors.coded(engine.execute(request.transform(input -> {})));
        assertThat(completed.getData().toString()).isEqualTo(asked.getData().toString());
        assertThat(completed.getErrors()).hasToString(asked.getErrors().toString());
        return completed;
    }

    private static boolean isCompleted(ExecutionResult result, String field) {
        return ((Map<?, ?>) result.getData()).get(field) instanceof FieldMap;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ books { nodes { id isbn title price genre copies author { name born contract { advance signedAt } } } } }",
                "{ books { edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount __typename } }",
                "{ books { nodes { a: title b: title title author { id } author { name } } } }",
                "{ books { nodes { ...some ... on Book { price } } } } fragment some on Book { title @include(if: true) id @skip(if: true) }",
                "query($yes: Boolean!, $no: Boolean!) { books { nodes { id @include(if: $no) title @skip(if: $no) price @include(if: $yes) } } }",
                "{ authors { nodes { books(first: 2) { nodes { reviews { nodes { stars writtenAt } } tags { nodes { id } } } } } } }",
                "{ books { aggregate { count sum { price } max { title } groupBy(by: [{genre: VALUE}]) { key { genre } count } } } }",
                "{ books(where: {id: {eq: \"0\"}}) { nodes { id } } book(id: 0) { title } }",
                "{ book(id: 21) { title } contract(number: \"C-2\") { number author { name } } }"
            })
    void plainAnswers(String document) {
        ExecutionResult result = same(document);
        assertThat(result.getErrors()).isEmpty();
        ((Map<?, ?>) result.getData())
                .values()
                .forEach(each ->
                        assertThat(each == null || each instanceof FieldMap).isTrue());
    }

    @Test
    void whatTheApplicationFetchesIsLeftToTheEngineAndItsNeighboursAreNot() {
        ExecutionResult result =
                same("{ books(first: 2) { nodes { id shout author { name } } } authors { totalCount } }");
        assertThat(result.getErrors()).isEmpty();
        assertThat(isCompleted(result, "books")).isFalse();
        assertThat(isCompleted(result, "authors")).isTrue();
    }

    @Test
    void aRequestThatIsRepeatedIsReadAnew() {
        String document = "{ books { nodes { title } } }";
        assertThat(library.statements(() -> {
                    library.query(document);
                    library.query(document);
                }))
                .hasSize(2);
    }
}
