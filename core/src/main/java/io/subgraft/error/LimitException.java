package io.subgraft.error;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rejects a request that exceeds a limit. */
public final class LimitException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /** @param message the value and the limit */
    public LimitException(ErrorCode code, String message) {
        this(code, List.of(), message);
    }

    /** @param path the name of the argument and of the fields in its value that lead to the part that exceeds the limit */
    public LimitException(ErrorCode code, List<String> path, String message) {
        super(code, path, message, null);
    }

    private LimitException(LimitException same, @Nullable SourceLocation field) {
        super(same.code(), same.path(), String.valueOf(same.getMessage()), field);
    }

    @Override
    public LimitException at(@Nullable SourceLocation field) {
        return new LimitException(this, field);
    }
}
