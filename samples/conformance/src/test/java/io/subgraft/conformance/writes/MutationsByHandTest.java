package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.conformance.Booted;
import io.subgraft.conformance.CompiledModel;
import io.subgraft.database.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mutations of the application stand beside generated ones, however it writes the type. */
class MutationsByHandTest {

    private static final Booted PLAIN = new Booted(
            CompiledModel.of("package plain; @jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed"
                    + " public class Book { @jakarta.persistence.Id Long id; }"),
            Database.H2,
            "plain.Book");

    @ParameterizedTest
    @ValueSource(strings = {"type Mutation", "extend type Mutation"})
    void standBesideGeneratedOnes(String type) {
        Shop shop = Shop.on(Database.H2).withAuthor(1, "Austen");
        Subgraft subgraft = shop.booted.subgraft(builder -> builder.schemaExtension(
                type + " { ring: String }",
                wiring -> wiring.type("Mutation", fields -> fields.dataFetcher("ring", environment -> "rings"))));
        ExecutionResult result =
                subgraft.execute("mutation { a: updateAuthor(id: 1, input: { name: \"Jane\" }) { author { name } } ring"
                        + " b: updateAuthor(id: 99, input: { name: \"X\" }) { errors { code } } }");
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.getData().toString())
                .isEqualTo("{a={author={name=Jane}}, ring=rings, b={errors=[{code=NOT_FOUND}]}}");
        assertThat(shop.texts("select name from Author")).containsExactly("Jane");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type Mutation", "extend type Mutation"})
    void areServedWhereNoneIsGenerated(String type) {
        Subgraft subgraft = PLAIN.subgraft(builder -> builder.schemaExtension(
                type + " { ring: String }",
                wiring -> wiring.type("Mutation", fields -> fields.dataFetcher("ring", environment -> "rings"))));
        assertThat(subgraft.execute("mutation { ring }").toSpecification().toString())
                .isEqualTo("{data={ring=rings}}");
    }
}
