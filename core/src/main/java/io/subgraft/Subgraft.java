package io.subgraft;

import static graphql.execution.instrumentation.dataloader.EmptyDataLoaderRegistryInstance.EMPTY_DATALOADER_REGISTRY;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.subgraft.error.Errors;
import jakarta.persistence.EntityManagerFactory;
import org.dataloader.DataLoaderRegistry;

/**
 * The GraphQL schema of the exposed entities of a persistence unit, ready to be served.
 *
 * <p>It is immutable and safe for use by many threads.
 */
public final class Subgraft {

    private final GraphQLSchema schema;
    private final GraphQL graphQL;

    Subgraft(GraphQLSchema schema, int documentCacheSize) {
        this.schema = schema;
        this.graphQL = GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(new DocumentCache(documentCacheSize))
                .defaultDataFetcherExceptionHandler(new MaskingExceptionHandler())
                .build();
    }

    /**
     * Begins a schema over the entities of a persistence unit, which must be one of Hibernate's.
     *
     * @throws IllegalArgumentException if the factory is of another provider
     */
    public static SubgraftBuilder builder(EntityManagerFactory entityManagerFactory) {
        return new SubgraftBuilder(entityManagerFactory);
    }

    /**
     * The schema. It is whole by itself: any graphql-java host that executes it gets the same answers with the same
     * statements, without further wiring.
     */
    public GraphQLSchema schema() {
        return schema;
    }

    /** Executes a document that needs no variables. */
    public ExecutionResult execute(String document) {
        return execute(ExecutionInput.newExecutionInput(document).build());
    }

    /**
     * Executes a request. Nothing is thrown for what is wrong with it or fails in it: the result has an error with a code
     * ({@link io.subgraft.error.ErrorCode}) then.
     */
    public ExecutionResult execute(ExecutionInput request) {
        return Errors.coded(graphQL.execute(withLoaders(request)));
    }

    /** Loaders of a request live as long as it; the engine dispatches them only if it is given a registry. */
    private static ExecutionInput withLoaders(ExecutionInput request) {
        return request.getDataLoaderRegistry() == EMPTY_DATALOADER_REGISTRY
                ? request.transform(input -> input.dataLoaderRegistry(new DataLoaderRegistry()))
                : request;
    }
}
