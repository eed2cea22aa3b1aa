package io.subgraft.internal.spring;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Registers the loaders of {@code @BatchMapping} methods where no service of Spring for GraphQL does, as under the servlet. */
final class SpringLoaders extends SimplePerformantInstrumentation {

    private final BatchLoaderRegistry loaders;

    SpringLoaders(BatchLoaderRegistry loaders) {
        this.loaders = loaders;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        DataLoaderRegistry all = DataLoaderRegistry.newRegistry()
                .registerAll(request.getDataLoaderRegistry())
                .build();
        loaders.registerDataLoaders(all, request.getGraphQLContext());
        return request.transform(same -> same.dataLoaderRegistry(all));
    }
}
