package io.subgraft.internal.fetcher;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.subgraft.error.Errors;
import java.util.concurrent.CompletableFuture;

/** Masks what fetchers of the application throw; generated ones return their failures. */
public final class MaskingExceptionHandler implements DataFetcherExceptionHandler {

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failure) {
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult(
                        Errors.of(failure.getException(), failure.getPath(), failure.getSourceLocation()))
                .build());
    }
}
