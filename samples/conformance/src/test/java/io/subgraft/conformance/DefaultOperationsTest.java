package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The default of {@code GraphQLOperations}, written out, means what it means where it is not. */
class DefaultOperationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GraphQLOperations(list = @GraphQLAccess(roles = \"*\"))",
                "@GraphQLOperations(lookup = @GraphQLAccess(roles = \"*\"))",
                "@GraphQLOperations(list = @GraphQLAccess(roles = {\"staff\", GraphQLAccess.EVERYBODY}))",
                "@GraphQLAccess(roles = \"*\")",
                "@GraphQLOperations",
            })
    void everyRoleLetsEverybodyPass(String annotation) {
        CompiledModel model =
                CompiledModel.of("package shop;\nimport io.subgraft.annotation.*;\nimport jakarta.persistence.*;\n"
                        + "@Entity @GraphQLExposed " + annotation
                        + " public class Item { @Id Long id; @GraphQLAccess(roles = \"*\") String name; }");
        assertThat(model.sdl()).contains("items(").contains("): ItemConnection!\n");
        try (Booted shop =
                new Booted(model, Database.H2, "shop.Item").with("insert into Item (id, name) values (1, 'x')")) {
            assertThat(shop.query("{ items { nodes { name } } item(id: 1) { name } }")
                            .data())
                    .hasToString("{items={nodes=[{name=x}]}, item={name=x}}");
        }
    }
}
