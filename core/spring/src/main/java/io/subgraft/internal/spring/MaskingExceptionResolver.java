package io.subgraft.internal.spring;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.error.Errors;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import reactor.core.publisher.Mono;

/** Masks what no resolver of the application knows: it is logged, and the client is told the id it was logged under. */
final class MaskingExceptionResolver implements DataFetcherExceptionResolver, Ordered {

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure, DataFetchingEnvironment field) {
        return Mono.just(List.of(Errors.of(
                failure,
                field.getExecutionStepInfo().getPath(),
                field.getField().getSourceLocation())));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
