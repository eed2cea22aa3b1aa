package io.subgraft.error;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rejects the value of an argument, before any SQL. The message is sent to the client. */
public final class BadInputException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * @param argument the name of the argument
     * @param message what is wrong and what would be right, without values from the database
     */
    public BadInputException(String argument, String message) {
        this(List.of(argument), message, null);
    }

    /**
     * @param path the name of the argument and of the fields in its value that lead to the fault
     * @param message what is wrong and what would be right, without values from the database
     */
    public BadInputException(List<String> path, String message) {
        this(path, message, null);
    }

    private BadInputException(List<String> path, String message, @Nullable SourceLocation location) {
        super(ErrorCode.BAD_USER_INPUT, path, message, location);
    }

    @Override
    public BadInputException at(@Nullable SourceLocation field) {
        return new BadInputException(path(), String.valueOf(getMessage()), field);
    }
}
