package io.subgraft.internal.write;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.error.Failures;

/** Fetches a generated field of {@code Mutation}. */
public final class WriteFetcher implements DataFetcher<DataFetcherResult<Object>> {

    private final WriteRuntime runtime;

    public WriteFetcher(WriteRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public DataFetcherResult<Object> get(DataFetchingEnvironment environment) {
        try {
            return WriteOperation.answer(environment, runtime);
        } catch (RuntimeException failure) {
            return Failures.of(failure, environment);
        }
    }
}
