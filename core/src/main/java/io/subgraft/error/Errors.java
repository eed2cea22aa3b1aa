package io.subgraft.error;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Turns whatever was thrown into the error a client may see. */
public final class Errors {

    private static final Logger LOG = System.getLogger("io.subgraft");

    private static final int MOST_FAULTS = 20;

    private Errors() {}

    /**
     * The error of a field. What is refused is told as it is; anything else is logged under an id, and only the id is told.
     */
    public static GraphQLError of(Throwable thrown, ResultPath path, @Nullable SourceLocation field) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (!(cause instanceof RefusedException) && !(cause instanceof UnavailableException)) {
            return masked(cause, path, field);
        }
        GraphqlErrorBuilder<?> error =
                cause instanceof RefusedException refused ? told(refused) : away((UnavailableException) cause);
        SourceLocation location =
                cause instanceof RefusedException refused && refused.location() != null ? refused.location() : field;
        return error.path(path)
                .locations(location == null ? List.of() : List.of(location))
                .build();
    }

    /**
     * An error of a field that wrote nothing.
     *
     * @param argument the name of the argument, then of the fields of its value that lead to what is wrong; empty if the error concerns no argument
     */
    public static GraphQLError of(
            ErrorCode code, String message, List<String> argument, ResultPath path, @Nullable SourceLocation field) {
        return builder(code, message, argument.isEmpty() ? Map.of() : Map.of("argument", argument))
                .path(path)
                .locations(field == null ? List.of() : List.of(field))
                .build();
    }

    /** An error that concerns the request as a whole. */
    public static GraphQLError of(ErrorCode code, String message) {
        return builder(code, message, Map.of()).build();
    }

    /** The error of a request that is refused as a whole. */
    public static GraphQLError of(RuntimeException reason) {
        if (!(reason instanceof RefusedException refused)) {
            return unexpected(reason);
        }
        GraphqlErrorBuilder<?> error = told(refused);
        return refused.location() == null
                ? error.build()
                : error.location(refused.location()).build();
    }

    /** Logs what was thrown, and returns an error that tells nothing but the id it was logged under. */
    public static GraphQLError unexpected(Throwable thrown) {
        return thrown instanceof UnavailableException outage ? away(outage).build() : masked(thrown, null, null);
    }

    /** The same result, whose errors tell why they occurred: for developers, never for clients. */
    public static ExecutionResult withCauses(ExecutionResult result) {
        return result.getErrors().stream().anyMatch(UnexpectedError.class::isInstance)
                ? result.transform(changed -> changed.errors(
                        result.getErrors().stream().map(Errors::withCause).toList()))
                : result;
    }

    /** The same error, which tells why it occurred: for developers, never for clients. */
    public static GraphQLError withCause(GraphQLError error) {
        return error instanceof UnexpectedError unexpected ? unexpected.withCause() : error;
    }

    /**
     * The same result with a code and a safe text on every error that the engine itself made. Of a document that does not fit
     * the schema, the first faults are enough.
     */
    public static ExecutionResult coded(ExecutionResult result) {
        return coded(result, false);
    }

    /**
     * The same result, as of {@link #coded(ExecutionResult)}.
     *
     * @param keepsErrorsOfHost whether errors that the engine did not make are left as they are, code or not
     */
    public static ExecutionResult coded(ExecutionResult result, boolean keepsErrorsOfHost) {
        if (result.getErrors().isEmpty()) {
            return result;
        }
        long most = result.isDataPresent() ? Long.MAX_VALUE : MOST_FAULTS;
        return result.transform(changed -> changed.errors(result.getErrors().stream()
                .limit(most)
                .map(each -> keepsErrorsOfHost && !EngineErrors.isOfEngine(each) ? each : coded(each))
                .toList()));
    }

    private static GraphQLError coded(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        boolean isCoded = extensions != null && extensions.containsKey("code");
        if (isCoded && !(error instanceof ValidationError)) { // whose text has the value, and a scalar gave the code
            return error;
        }
        ErrorCode code = isCoded ? ErrorCode.BAD_USER_INPUT : EngineErrors.code(error);
        if (code == ErrorCode.INTERNAL_SERVER_ERROR) {
            return masked(error);
        }
        GraphqlErrorBuilder<?> coded = builder(code, EngineMessages.of(error), Map.of());
        if (error.getPath() != null) {
            coded.path(error.getPath());
        }
        return coded.locations(error.getLocations() == null ? List.of() : error.getLocations())
                .build();
    }

    private static GraphqlErrorBuilder<?> told(RefusedException refused) {
        Map<String, Object> more = refused.path().isEmpty() ? Map.of() : Map.of("argument", refused.path());
        return builder(refused.code(), String.valueOf(refused.getMessage()), more);
    }

    private static GraphQLError masked(Throwable thrown, @Nullable ResultPath path, @Nullable SourceLocation location) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Unexpected error " + id, thrown);
        return UnexpectedError.of(id, thrown, path, location);
    }

    /** What the engine finds wrong while it completes values: it says so by messages, which have values and names of classes. */
    private static GraphQLError masked(GraphQLError error) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Unexpected error " + id + ": " + error.getMessage());
        return UnexpectedError.of(id, error);
    }

    private static GraphqlErrorBuilder<?> away(UnavailableException outage) {
        if (outage.isNews()) {
            LOG.log(Level.ERROR, "The database is not available " + outage.id(), outage.getCause());
        }
        return builder(ErrorCode.DATABASE_UNAVAILABLE, "The database is not available", Map.of("errorId", outage.id()));
    }

    private static GraphqlErrorBuilder<?> builder(ErrorCode code, String message, Map<String, Object> more) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(more);
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(code.classification())
                .extensions(extensions);
    }
}
