package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import io.subgraft.generated.TypeDescriptor;
import io.subgraft.zoo.ZooModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * What the processor generates for the zoo is what was written by hand for it, and what the runtime is tested with on every
 * database.
 */
class ZooContractTest {

    private static final CompiledModel ZOO = CompiledModel.of("""
            @GraphQLExposed(entities = {Zoo.Animal.class, Zoo.Bird.class, Zoo.Cage.class, Zoo.Cat.class, Zoo.Country.class,
                Zoo.Keeper.class, Zoo.Lion.class, Zoo.Lock.class, Zoo.Visit.class})
            package exposing;
            import io.subgraft.annotation.GraphQLExposed;
            import io.subgraft.zoo.Zoo;
            """);

    private final GeneratedModule byHand = new ZooModule();
    private final GeneratedModule generated = ZOO.modules().stream()
            .filter(module -> module.name().equals("exposing"))
            .findFirst()
            .orElseThrow();

    @Test
    void theFactsOfEntities() {
        assertThat(generated.entities())
                .extracting(EntityDescriptor::facts)
                .containsExactlyElementsOf(
                        byHand.entities().stream().map(EntityDescriptor::facts).toList());
    }

    @Test
    void theFactsOfEmbeddables() {
        assertThat(generated.embeddables())
                .extracting(TypeDescriptor::type, TypeDescriptor::javaClass, TypeDescriptor::attributes)
                .containsExactlyElementsOf(byHand.embeddables().stream()
                        .map(each ->
                                org.assertj.core.groups.Tuple.tuple(each.type(), each.javaClass(), each.attributes()))
                        .toList());
    }

    @Test
    void theSchema() throws IOException {
        try (InputStream in = ZooModule.class.getResourceAsStream("/META-INF/subgraft/io.subgraft.zoo.graphqls")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(withoutText(ZOO.sdl())).isEqualTo(withoutText(schema));
        }
    }

    /** The types and fields of a schema in one order, without descriptions. */
    private static String withoutText(String sdl) {
        TypeDefinitionRegistry types = new SchemaParser().parse(sdl);
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeDirectives(false)
                        .descriptionsAsHashComments(false))
                .print(UnExecutableSchemaGenerator.makeUnExecutableSchema(types))
                .replaceAll("(?m)^ *\"(?!\"\").*\"\\n", "");
    }
}
