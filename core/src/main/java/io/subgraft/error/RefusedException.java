package io.subgraft.error;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is refused with a reason that is meant for the client. */
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

    /** The same fault, with the place of the field whose argument it is. */
    public abstract RefusedException at(@Nullable SourceLocation field);

    /** The code of the error. */
    public ErrorCode code() {
        return code;
    }

    /** The name of the argument, then of the fields of its value that lead to what is wrong; empty where it is none's. */
    List<String> path() {
        return path;
    }

    @Nullable
    SourceLocation location() {
        return location;
    }
}
