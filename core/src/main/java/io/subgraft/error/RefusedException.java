package io.subgraft.error;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rejects a request, a field or an argument, with a message that is sent to the client. */
public abstract sealed class RefusedException extends RuntimeException
        permits BadInputException, ForbiddenException, LimitException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<String> path;
    private final transient @Nullable SourceLocation location;

    RefusedException(ErrorCode code, List<String> path, String message, @Nullable SourceLocation location) {
        super(message, null, false, false);
        this.code = code;
        this.path = List.copyOf(path);
        this.location = location;
    }

    /** Returns a copy with the location of the field. */
    public abstract RefusedException at(@Nullable SourceLocation field);

    /** Returns the code of the error. */
    public ErrorCode code() {
        return code;
    }

    /** Returns the name of the argument and of the fields in its value that lead to the fault; empty if no argument is at fault. */
    List<String> path() {
        return path;
    }

    @Nullable
    SourceLocation location() {
        return location;
    }
}
