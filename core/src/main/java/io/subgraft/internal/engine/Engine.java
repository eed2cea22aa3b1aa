package io.subgraft.internal.engine;

import graphql.GraphQL;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.preparsed.NoOpPreparsedDocumentProvider;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.subgraft.internal.completion.RowExecutionStrategy;
import io.subgraft.internal.completion.SerialStrategy;
import io.subgraft.internal.cost.FieldCostCheck;
import io.subgraft.internal.document.DocumentCache;
import io.subgraft.internal.document.DocumentGate;
import io.subgraft.internal.document.DocumentRules;
import io.subgraft.internal.fetcher.EntitySources;
import io.subgraft.internal.fetcher.MaskingExceptionHandler;
import java.util.List;

/**
 * Configures the engines that execute documents: our own, and those of hosts. Safe for use by many threads.
 *
 * @param documents which documents are served
 * @param maxCachedDocuments how many documents each engine keeps
 * @param costs looks at what an operation costs before it is executed
 * @param sources gives instances of entities to fetchers of the application
 * @param requests what is done at the beginning and end of each request
 */
public record Engine(
        DocumentRules documents,
        int maxCachedDocuments,
        FieldCostCheck costs,
        EntitySources sources,
        RequestScope requests) {

    /** Configures an engine that masks all that fetchers of the application throw. */
    public GraphQL.Builder configure(GraphQL.Builder engine) {
        return configure(engine, new MaskingExceptionHandler(), false);
    }

    /** Configures an engine whose host makes errors of what fetchers of the application throw. */
    public GraphQL.Builder configure(GraphQL.Builder engine, DataFetcherExceptionHandler handler) {
        return configure(engine, handler, true);
    }

    private GraphQL.Builder configure(
            GraphQL.Builder engine, DataFetcherExceptionHandler handler, boolean keepsErrorsOfHost) {
        GraphQL configured = engine.build();
        // A document is valid in one schema, so that each engine has a cache of its own.
        engine.preparsedDocumentProvider(
                        new DocumentGate(documentsOf(configured.getPreparsedDocumentProvider()), documents))
                .defaultDataFetcherExceptionHandler(handler)
                .queryExecutionStrategy(new RowExecutionStrategy(handler, costs, sources))
                .mutationExecutionStrategy(new SerialStrategy(handler, costs, sources))
                .instrumentation(chained(
                        new RequestInstrumentation(requests, keepsErrorsOfHost), configured.getInstrumentation()));
        return configured.getSubscriptionStrategy().getClass() == SubscriptionExecutionStrategy.class
                ? engine.subscriptionExecutionStrategy(new SubscriptionExecutionStrategy(handler))
                : engine;
    }

    private PreparsedDocumentProvider documentsOf(PreparsedDocumentProvider host) {
        return host == NoOpPreparsedDocumentProvider.INSTANCE ? new DocumentCache(maxCachedDocuments) : host;
    }

    private static Instrumentation chained(Instrumentation ours, Instrumentation host) {
        return host == SimplePerformantInstrumentation.INSTANCE
                ? ours
                : new ChainedInstrumentation(List.of(ours, host));
    }
}
