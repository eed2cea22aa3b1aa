package io.subgraft.observe;

import io.subgraft.error.ErrorCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is told what happens, for logs, metrics and alarms. It is called on the thread of the request, of statements on that
 * of a branch where reads run in parallel, and this waits for it; what it throws is logged and changes nothing. The same is
 * recorded for the JDK's Flight Recorder, by the names {@code io.subgraft.Request}, {@code io.subgraft.Statement} and
 * {@code io.subgraft.Refusal}.
 */
public interface SubgraftListener {

    /** A request has been executed. */
    default void requestEnded(RequestEnded request) {}

    /** A statement has been executed, or has failed. */
    default void statementEnded(StatementEnded statement) {}

    /** The caller was refused something: it has no right to it, or it is too much. */
    default void refused(Refused refusal) {}

    /**
     * An executed request.
     *
     * @param operation the name of the operation, as the client gave it; null where it gave none
     * @param caller the name of the caller; null where it is not known
     * @param took how long it took
     * @param errors the number of errors in the answer
     */
    record RequestEnded(
            @Nullable String operation, @Nullable String caller, Duration took, int errors) {}

    /**
     * A statement.
     *
     * @param hql its text in HQL, without the values of parameters
     * @param took how long it took, its rows read
     * @param rows the number of its rows; negative where it failed
     */
    record StatementEnded(String hql, Duration took, int rows) {}

    /**
     * A refusal.
     *
     * @param code {@link ErrorCode#FORBIDDEN}, or the code of a limit
     * @param message what the client was told
     * @param operation the name of the operation, as the client gave it; null where it gave none
     * @param caller the name of the caller; null where it is not known
     */
    record Refused(
            ErrorCode code,
            String message,
            @Nullable String operation,
            @Nullable String caller) {}
}
