package io.subgraft.error;

import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;

/**
 * Turns failures into results. A fetcher returns them rather than throw, so that no host's own exception handler prints a message
 * that was not meant for the client.
 *
 * <pre>{@code
 * return Failures.of(new BadInputException(List.of("first"), "…"), environment);
 * }</pre>
 */
public final class Failures {

    private Failures() {}

    /** Returns a result with the error of a field and without data. An unexpected failure is logged. */
    public static <T> DataFetcherResult<T> of(Throwable failure, DataFetchingEnvironment environment) {
        return of(failure, environment.getExecutionStepInfo().getPath(), environment.getField());
    }

    /** Returns a result with the error of a field at a path and without data. An unexpected failure is logged. */
    public static <T> DataFetcherResult<T> of(Throwable failure, ResultPath path, Field field) {
        return DataFetcherResult.<T>newResult()
                .error(Errors.of(failure, path, field.getSourceLocation()))
                .build();
    }

    /** Rejects the request of a field as a whole, and returns the result of the field. */
    public static <T> DataFetcherResult<T> refuse(RuntimeException reason, DataFetchingEnvironment environment) {
        Refusal.of(environment.getGraphQlContext(), reason);
        return of(reason, environment);
    }
}
