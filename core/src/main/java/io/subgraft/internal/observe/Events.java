package io.subgraft.internal.observe;

import io.subgraft.error.ErrorCode;
import io.subgraft.observe.SubgraftListener;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What listeners receive. */
final class Events {

    private Events() {}

    record RequestEnded(
            @Nullable String operation, @Nullable String caller, Duration took, int errors)
            implements SubgraftListener.RequestEnded {}

    record StatementEnded(String hql, Duration took, int rows) implements SubgraftListener.StatementEnded {}

    record Refused(
            ErrorCode code,
            String message,
            @Nullable String operation,
            @Nullable String caller) implements SubgraftListener.Refused {}
}
