package io.subgraft.error;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

/**
 * Failures as results. A fetcher returns them rather than throw, so that no host's own exception handler prints a message that
 * was not meant for the client.
 */
public final class Failures {

    private Failures() {}

    public static DataFetcherResult<Object> of(Throwable failure, DataFetchingEnvironment environment) {
        return DataFetcherResult.newResult()
                .error(Errors.of(
                        failure,
                        environment.getExecutionStepInfo().getPath(),
                        environment.getField().getSourceLocation()))
                .build();
    }
}
