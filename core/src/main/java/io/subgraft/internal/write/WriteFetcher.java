package io.subgraft.internal.write;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.error.Failures;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.write.model.WriteModel;

/** Fetches a generated field of {@code Mutation}. */
public final class WriteFetcher implements DataFetcher<DataFetcherResult<Object>> {

    private final SchemaRuntime context;
    private final WriteModel writes;

    public WriteFetcher(SchemaRuntime context, WriteModel writes) {
        this.context = context;
        this.writes = writes;
    }

    @Override
    public DataFetcherResult<Object> get(DataFetchingEnvironment environment) {
        try {
            return WriteOperation.answer(environment, context, writes);
        } catch (RuntimeException failure) {
            return Failures.of(failure, environment);
        }
    }
}
