package io.subgraft.error;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that asks for more than is served to one request. */
public final class LimitException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /** @param message how much was asked for and how much is served */
    public LimitException(ErrorCode code, String message) {
        this(code, List.of(), message);
    }

    /** @param path the name of the argument, then of the fields of its value that lead to what is too much */
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
