package io.subgraft.internal.spring;

import graphql.GraphQL;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLSchema;
import io.subgraft.Subgraft;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;

/**
 * The source of the engine that executes requests, configured by {@link Subgraft#configure}.
 *
 * @param graphQl the engine
 * @param schema its schema
 */
public record EngineSource(GraphQL graphQl, GraphQLSchema schema) implements GraphQlSource {

    /** Executes the schema of a {@link Subgraft} with what beans of the application add to the engine. */
    public static GraphQlSource of(Subgraft subgraft, ListableBeanFactory beans) {
        GraphQlSource source = GraphQlSource.builder(subgraft.schema())
                .subscriptionExceptionResolvers(beans.getBeanProvider(SubscriptionExceptionResolver.class)
                        .orderedStream()
                        .toList())
                .instrumentation(new ArrayList<>(beans.getBeanProvider(Instrumentation.class)
                        .orderedStream()
                        .toList()))
                .configureGraphQl(engine -> subgraft.configure(engine, handler(beans)))
                .build();
        return new EngineSource(source.graphQl(), source.schema());
    }

    /** Asks the resolvers of the application first. */
    static DataFetcherExceptionHandler handler(ListableBeanFactory beans) {
        List<DataFetcherExceptionResolver> resolvers =
                new ArrayList<>(beans.getBeanProvider(DataFetcherExceptionResolver.class)
                        .orderedStream()
                        .toList());
        resolvers.add(new MaskingExceptionResolver());
        return DataFetcherExceptionResolver.createExceptionHandler(resolvers);
    }
}
