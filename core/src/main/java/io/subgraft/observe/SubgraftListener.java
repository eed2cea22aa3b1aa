package io.subgraft.observe;

import io.subgraft.error.ErrorCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Receives events of requests, for logs, metrics and alerts.
 *
 * <pre>{@code
 * Subgraft.builder(entityManagerFactory)
 *         .listener(new SubgraftListener() {
 *             @Override
 *             public void statementEnded(StatementEnded statement) {
 *                 timer.record(statement.took());
 *             }
 *         })
 *         .build();
 * }</pre>
 *
 * <p>It is called synchronously on the thread of the request; {@link #statementEnded}, also on the threads of
 * {@link io.subgraft.SubgraftBuilder#parallelReads}. It must be thread-safe and return quickly. An exception that it throws is
 * logged and changes nothing. Events contain no values of parameters. The JDK Flight Recorder has the same events, named
 * {@code io.subgraft.Request}, {@code io.subgraft.Statement} and {@code io.subgraft.Refusal}.
 */
public interface SubgraftListener {

    /** Called after a request has been executed, with or without errors. */
    default void requestEnded(RequestEnded request) {}

    /** Called after a statement has been executed and its rows have been read, or after it has failed. */
    default void statementEnded(StatementEnded statement) {}

    /**
     * Called for each error whose code {@linkplain ErrorCode#isRefusal() is a refusal}, such as a missing role or an exceeded
     * limit.
     */
    default void refused(Refused refusal) {}

    /**
     * Describes an executed request.
     *
     * @param operation the name of the operation in the request, or null if it has none
     * @param caller the name of the caller, or null if it is unknown
     * @param took the time from the start of the execution to the result
     * @param errors the number of errors in the result
     */
    record RequestEnded(
            @Nullable String operation, @Nullable String caller, Duration took, int errors) {}

    /**
     * Describes an executed statement.
     *
     * @param hql its text in HQL, without the values of parameters
     * @param took the time from sending it to reading its last row
     * @param rows the number of rows; negative if it failed
     */
    record StatementEnded(String hql, Duration took, int rows) {}

    /**
     * Describes a refusal.
     *
     * @param code the code of the error, for which {@link ErrorCode#isRefusal()} is true
     * @param message the message of the error in the result
     * @param operation the name of the operation in the request, or null if it has none
     * @param caller the name of the caller, or null if it is unknown
     */
    record Refused(
            ErrorCode code,
            String message,
            @Nullable String operation,
            @Nullable String caller) {}
}
