package io.subgraft.internal.schema;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The schema as the engine makes it: everything is checked, and a wiring may do whatever the engine lets it do. */
final class CheckedSchema {

    /**
     * The engine goes from type to type by recursion, some 2 kB for each step, and in a large model one path can lead through all
     * types. Memory is only taken as far as it is used.
     */
    private static final long STACK_BYTES = 1L << 30;

    private CheckedSchema() {}

    static GraphQLSchema of(Document generated, List<Document> added, RuntimeWiring wiring) {
        TypeDefinitionRegistry types = new SchemaParser().buildRegistry(StandardDirectives.of(generated));
        added.forEach(each -> types.merge(new SchemaParser().buildRegistry(each)));
        CompletableFuture<GraphQLSchema> schema = new CompletableFuture<>();
        Thread thread = new Thread(
                null,
                () -> schema.completeAsync(
                        () -> new SchemaGenerator().makeExecutableSchema(types, wiring), Runnable::run),
                "subgraft-schema",
                STACK_BYTES);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            return schema.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw failed;
        }
    }
}
