package io.subgraft.internal.spring;

import graphql.GraphQL;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.schema.GraphQLSchema;
import io.subgraft.Subgraft;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.execution.GraphQlSource;

/** Configures the engines of sources that others make, as DGS or the application, for schemas that have the generated types. */
final class HostedEngines implements BeanPostProcessor {

    private final Supplier<Subgraft> subgraft;
    private final Supplier<DataFetcherExceptionHandler> handler;

    HostedEngines(Supplier<Subgraft> subgraft, Supplier<DataFetcherExceptionHandler> handler) {
        this.subgraft = subgraft;
        this.handler = handler;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof GraphQlSource source && !(bean instanceof EngineSource)
                ? new Configured(source, subgraft.get(), handler.get())
                : bean;
    }

    /** A source that may make its engine anew, as while an application is developed. */
    private static final class Configured implements GraphQlSource {

        private final GraphQlSource host;
        private final Subgraft subgraft;
        private final DataFetcherExceptionHandler handler;
        private @Nullable GraphQL known;
        private @Nullable GraphQL configured;

        Configured(GraphQlSource host, Subgraft subgraft, DataFetcherExceptionHandler handler) {
            this.host = host;
            this.subgraft = subgraft;
            this.handler = handler;
        }

        @Override
        public synchronized GraphQL graphQl() {
            GraphQL engine = host.graphQl();
            GraphQL ours = configured;
            if (ours == null || known != engine) {
                ours = engine.transform(same -> subgraft.configure(same, handler));
                known = engine;
                configured = ours;
            }
            return ours;
        }

        @Override
        public GraphQLSchema schema() {
            return host.schema();
        }
    }
}
