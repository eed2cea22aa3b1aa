package io.subgraft.internal.engine;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLSchema;
import io.subgraft.Subgraft;
import io.subgraft.internal.completion.RowExecutionStrategy;
import io.subgraft.internal.completion.SerialStrategy;
import io.subgraft.internal.document.DocumentGate;
import io.subgraft.internal.fetcher.DataFetchers;
import io.subgraft.internal.fetcher.MaskingExceptionHandler;
import java.util.List;

/** The engine that executes documents; apart from {@link Subgraft}, which can be loaded where there is none, to say so. */
public final class Engine {

    private Engine() {}

    public static GraphQL of(GraphQLSchema schema, DataFetchers fetchers, DocumentGate gate) {
        return GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(gate)
                .defaultDataFetcherExceptionHandler(new MaskingExceptionHandler())
                .queryExecutionStrategy(new RowExecutionStrategy(new MaskingExceptionHandler(), fetchers.toll()))
                .mutationExecutionStrategy(new SerialStrategy(new MaskingExceptionHandler(), fetchers.toll()))
                .build();
    }

    /** The same engine, watched. */
    public static GraphQL watched(GraphQL engine, List<Instrumentation> watching) {
        return watching.isEmpty()
                ? engine
                : engine.transform(same -> same.instrumentation(new ChainedInstrumentation(watching)));
    }
}
