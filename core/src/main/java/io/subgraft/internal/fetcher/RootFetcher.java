package io.subgraft.internal.fetcher;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.error.Failures;
import io.subgraft.internal.read.Operation;
import io.subgraft.internal.read.SchemaRuntime;

/** Fetches a field of {@code Query}. */
final class RootFetcher implements DataFetcher<DataFetcherResult<Object>> {

    private final SchemaRuntime context;

    RootFetcher(SchemaRuntime context) {
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
