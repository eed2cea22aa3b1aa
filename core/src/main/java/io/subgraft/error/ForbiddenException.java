package io.subgraft.error;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rejects what the caller may not read, before any SQL. */
public final class ForbiddenException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * @param argument the name of the argument that names it, then of the fields of its value that lead there; empty where a
     *     field of the document selects it
     * @param name its name in the schema
     */
    public ForbiddenException(List<String> argument, String name) {
        this(argument, "You may not read " + name, null);
    }

    /** Rejects a request without a tenant, if the persistence unit has tenants. */
    public static ForbiddenException withoutTenant() {
        return new ForbiddenException(List.of(), "The request has no tenant", null);
    }

    private ForbiddenException(List<String> argument, String message, @Nullable SourceLocation location) {
        super(ErrorCode.FORBIDDEN, argument, message, location);
    }

    @Override
    public ForbiddenException at(@Nullable SourceLocation field) {
        return new ForbiddenException(path(), String.valueOf(getMessage()), field);
    }
}
