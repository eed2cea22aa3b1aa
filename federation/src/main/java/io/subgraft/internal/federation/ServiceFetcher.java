package io.subgraft.internal.federation;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.subgraft.error.ErrorCode;
import io.subgraft.error.Failures;
import io.subgraft.error.LimitException;
import io.subgraft.security.Caller;
import java.util.function.Predicate;

/**
 * Fetches {@code _service}.
 *
 * @param sdl what it tells
 * @param callers whom
 */
public record ServiceFetcher(String sdl, Predicate<Caller> callers) implements DataFetcher<DataFetcherResult<String>> {

    @Override
    public DataFetcherResult<String> get(DataFetchingEnvironment field) {
        if (callers.test(field.getGraphQlContext().getOrDefault(Caller.class, Caller.NOBODY))) {
            return DataFetcherResult.<String>newResult().data(sdl).build();
        }
        LimitException notTold = new LimitException(ErrorCode.INTROSPECTION_DISABLED, "The schema is not told");
        return Failures.refuse(notTold, field);
    }
}
