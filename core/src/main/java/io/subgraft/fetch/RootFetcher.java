package io.subgraft.fetch;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/** Fetches a field of {@code Query}. */
final class RootFetcher implements DataFetcher<DataFetcherResult<Object>> {

    private final FetchContext context;

    RootFetcher(FetchContext context) {
        this.context = context;
    }

    @Override
    public DataFetcherResult<Object> get(DataFetchingEnvironment environment) {
        try {
            return Operation.answer(environment, context);
        } catch (RuntimeException failure) {
            return Failures.of(failure, environment);
        }
    }
}
