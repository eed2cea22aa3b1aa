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
 * @param sdl the schema that it returns
 * @param callers the callers that receive it
 */
public record ServiceFetcher(String sdl, Predicate<Caller> callers) implements DataFetcher<DataFetcherResult<String>> {

    @Override
    public DataFetcherResult<String> get(DataFetchingEnvironment field) {
        if (callers.test(field.getGraphQlContext().getOrDefault(Caller.class, Caller.NOBODY))) {
            return DataFetcherResult.<String>newResult().data(sdl).build();
        }
        LimitException notTold =
                new LimitException(ErrorCode.INTROSPECTION_DISABLED, "The schema is not available to this caller");
        return Failures.refuse(notTold, field);
    }
}
