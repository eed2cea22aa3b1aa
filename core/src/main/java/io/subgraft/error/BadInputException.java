package io.subgraft.error;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** An argument that cannot be served, found before any SQL; its message is meant for the client. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String argument;
    private final transient @Nullable SourceLocation location;

    /**
     * @param argument the name of the argument
     * @param message what is wrong and what would be right, without any value of the database
     */
    public BadInputException(String argument, String message) {
        this(argument, message, null);
    }

    private BadInputException(String argument, String message, @Nullable SourceLocation location) {
        super(message, null, false, false);
        this.argument = argument;
        this.location = location;
    }

    /** The same fault, with the place of the field whose argument it is. */
    public BadInputException at(@Nullable SourceLocation field) {
        return new BadInputException(argument, String.valueOf(getMessage()), field);
    }

    String argument() {
        return argument;
    }

    @Nullable
    SourceLocation location() {
        return location;
    }
}
