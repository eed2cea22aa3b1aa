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

    /** Describes an executed request. Only Subgraft implements this interface; methods may be added to it. */
    interface RequestEnded {

        /** Returns the name of the operation in the request, or null if it has none. */
        @Nullable
        String operation();

        /** Returns the name of the caller, or null if it is unknown. */
        @Nullable
        String caller();

        /** Returns the time from the start of the execution to the result. */
        Duration took();

        /** Returns the number of errors in the result. */
        int errors();
    }

    /** Describes an executed statement. Only Subgraft implements this interface; methods may be added to it. */
    interface StatementEnded {

        /** Returns the text in HQL, without the values of parameters. */
        String hql();

        /** Returns the time from sending the statement to reading its last row. */
        Duration took();

        /** Returns the number of rows; negative if the statement failed. */
        int rows();
    }

    /** Describes a refusal. Only Subgraft implements this interface; methods may be added to it. */
    interface Refused {

        /** Returns the code of the error, for which {@link ErrorCode#isRefusal()} is true. */
        ErrorCode code();

        /** Returns the message of the error in the result. */
        String message();

        /** Returns the name of the operation in the request, or null if it has none. */
        @Nullable
        String operation();

        /** Returns the name of the caller, or null if it is unknown. */
        @Nullable
        String caller();
    }
}
