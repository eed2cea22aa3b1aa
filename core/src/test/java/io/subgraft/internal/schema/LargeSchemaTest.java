package io.subgraft.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import io.subgraft.internal.compatibility.EngineSeams;
import io.subgraft.internal.schema.sdl.SdlReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A path through thousands of types is as long as the stack of a thread is deep, where it is followed by recursion. */
class LargeSchemaTest {

    private static final int TYPES = 1_000;

    private final Document chain = SdlReader.read(IntStream.range(0, TYPES)
            .mapToObj(i -> "type T%1$d { next(where: F%1$d): T%2$d! } input F%1$d { next: F%2$d }"
                    .formatted(i, (i + 1) % TYPES))
            .collect(Collectors.joining("\n", "type Query { first: T0 }\n", "")));

    /** As it is at start, where the engine takes a schema type by type. */
    @Test
    void madeTypeByType() {
        same(
                EngineSeams.hasFastBuilder()
                        ? DirectSchema.of(chain, List.of(), wiring(), GraphQLCodeRegistry.newCodeRegistry())
                        : CheckedSchema.of(chain, List.of(), wiring()));
    }

    @Test
    void madeByTheEngine() {
        same(CheckedSchema.of(chain, List.of(), wiring()));
    }

    private static void same(GraphQLSchema schema) {
        assertThat(schema.getObjectType("T" + (TYPES - 1))
                        .getFieldDefinition("next")
                        .getType())
                .extracting(GraphQLTypeUtil::simplePrint)
                .isEqualTo("T0!");
    }

    private static RuntimeWiring wiring() {
        return RuntimeWiring.newRuntimeWiring().build();
    }
}
