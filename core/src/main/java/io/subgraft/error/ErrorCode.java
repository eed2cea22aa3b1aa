package io.subgraft.error;

import graphql.ErrorClassification;
import org.jspecify.annotations.Nullable;

/**
 * Lists all values of {@code extensions.code}; with the names of Apollo Server where it has one.
 *
 * @see <a href="https://www.apollographql.com/docs/apollo-server/data/errors">Apollo Server: error codes</a>
 */
public enum ErrorCode {
    /** The body of the request is not a GraphQL request. */
    BAD_REQUEST(Classification.BAD_REQUEST),
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED(Classification.BAD_REQUEST),
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED(Classification.BAD_REQUEST),
    /** The document has no operation of the given name, or several and no name was given. */
    OPERATION_RESOLUTION_FAILURE(Classification.BAD_REQUEST),
    /** The value of a variable or argument cannot be served: of the wrong type, a malformed id or cursor, a page too large. */
    BAD_USER_INPUT(Classification.BAD_REQUEST),
    /**
     * The caller may not read what it names; to fields that may be null it is null, arguments are refused. Or the request has no
     * tenant, though the persistence unit has tenants.
     */
    FORBIDDEN(Classification.FORBIDDEN),
    /** The body of the HTTP request is too long. */
    MAX_BODY_LIMIT(Classification.BAD_REQUEST),
    /** The document has too many characters. */
    MAX_CHARACTERS_LIMIT(Classification.BAD_REQUEST),
    /** The document has too many tokens. */
    MAX_TOKENS_LIMIT(Classification.BAD_REQUEST),
    /** The document is too deep. */
    MAX_DEPTH_LIMIT(Classification.BAD_REQUEST),
    /** The operation selects too many fields. */
    MAX_FIELDS_LIMIT(Classification.BAD_REQUEST),
    /** The operation selects too many fields at the root. */
    MAX_ROOT_FIELDS_LIMIT(Classification.BAD_REQUEST),
    /** The operation has too many aliases. */
    MAX_ALIASES_LIMIT(Classification.BAD_REQUEST),
    /** The operation has too many directives. */
    MAX_DIRECTIVES_LIMIT(Classification.BAD_REQUEST),
    /** An argument, such as a filter, has too many parts. */
    MAX_INPUT_SIZE_LIMIT(Classification.BAD_REQUEST),
    /** An argument, such as a filter, is too deep. */
    MAX_INPUT_DEPTH_LIMIT(Classification.BAD_REQUEST),
    /** A list in an argument, such as that of {@code in}, is too long. */
    MAX_LIST_LIMIT(Classification.BAD_REQUEST),
    /** The operation may read too many rows: page sizes, multiplied down the document. */
    COST_ESTIMATED_TOO_EXPENSIVE(Classification.BAD_REQUEST),
    /** The request takes too many statements. */
    MAX_STATEMENTS_LIMIT(Classification.BAD_REQUEST),
    /** The request has read too many rows. */
    RESULT_TOO_LARGE(Classification.BAD_REQUEST),
    /** The request took too long. */
    TIMEOUT(Classification.INTERNAL_ERROR),
    /** The host cancelled the request. */
    CANCELLED(Classification.BAD_REQUEST),
    /** Introspection is disabled for the caller. */
    INTROSPECTION_DISABLED(Classification.BAD_REQUEST),
    /** The operation is not a query, and the method of the HTTP request is GET. */
    METHOD_NOT_ALLOWED(Classification.BAD_REQUEST),
    /** No document is known by the hash or id; a client of automatic persisted queries sends the document then. */
    PERSISTED_QUERY_NOT_FOUND(Classification.BAD_REQUEST),
    /** Documents are not kept under their hashes. */
    PERSISTED_QUERY_NOT_SUPPORTED(Classification.BAD_REQUEST),
    /** Only trusted documents are executed. */
    PERSISTED_QUERY_ID_REQUIRED(Classification.BAD_REQUEST),
    /** A write lacks a value that the row needs, or clears one. */
    REQUIRED(Classification.BAD_REQUEST),
    /** A value of a write is not accepted, by Bean Validation or because no row can hold it. */
    INVALID(Classification.BAD_REQUEST),
    /** A value of a write is too long, too large or too small for its column. */
    OUT_OF_RANGE(Classification.BAD_REQUEST),
    /** A write would repeat a value that only one row may have. */
    UNIQUE(Classification.BAD_REQUEST),
    /** A row cannot be deleted, as others refer to it. */
    IN_USE(Classification.BAD_REQUEST),
    /** The values of a row do not fit together, by a check constraint of the database. */
    CHECK(Classification.BAD_REQUEST),
    /** The row to write, or one that it is to refer to, does not exist or is hidden from the caller. */
    NOT_FOUND(Classification.BAD_REQUEST),
    /** The row to write has another version than the request names: it was changed since it was read. */
    CONFLICT(Classification.BAD_REQUEST),
    /** A field of a mutation wrote nothing, because another field of the same operation failed. */
    ABORTED(Classification.BAD_REQUEST),
    /** Concurrent writes got in each other's way; the same request may succeed. */
    TRY_AGAIN(Classification.INTERNAL_ERROR),
    /** The connection was lost while a write was committed: it may have been written or not. */
    UNKNOWN_OUTCOME(Classification.INTERNAL_ERROR),
    /** The database cannot be asked; a later request may be answered. The log has the reason under the {@code errorId}. */
    DATABASE_UNAVAILABLE(Classification.INTERNAL_ERROR),
    /** Something unexpected; the log has it under the {@code errorId} of the error. */
    INTERNAL_SERVER_ERROR(Classification.INTERNAL_ERROR);

    private final Classification classification;

    ErrorCode(Classification classification) {
        this.classification = classification;
    }

    /** Returns the code of a name, or null if there is none. */
    public static @Nullable ErrorCode of(String name) {
        for (ErrorCode each : values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** Returns whether the code is a refusal: the caller lacks a right, exceeds a limit, or the database is unavailable. */
    public boolean isRefusal() {
        return switch (this) {
            case FORBIDDEN,
                    MAX_BODY_LIMIT,
                    MAX_CHARACTERS_LIMIT,
                    MAX_TOKENS_LIMIT,
                    MAX_DEPTH_LIMIT,
                    MAX_FIELDS_LIMIT,
                    MAX_ROOT_FIELDS_LIMIT,
                    MAX_ALIASES_LIMIT,
                    MAX_DIRECTIVES_LIMIT,
                    MAX_INPUT_SIZE_LIMIT,
                    MAX_INPUT_DEPTH_LIMIT,
                    MAX_LIST_LIMIT,
                    MAX_STATEMENTS_LIMIT,
                    COST_ESTIMATED_TOO_EXPENSIVE,
                    RESULT_TOO_LARGE,
                    TIMEOUT,
                    INTROSPECTION_DISABLED,
                    DATABASE_UNAVAILABLE -> true;
            default -> false;
        };
    }

    /** Returns who is at fault, in the names of Spring for GraphQL. */
    public Classification classification() {
        return classification;
    }

    /** The value of {@code extensions.classification}. */
    public enum Classification implements ErrorClassification {
        /** The request is at fault. */
        BAD_REQUEST,
        /** The caller lacks a right. */
        FORBIDDEN,
        /** The server is at fault. */
        INTERNAL_ERROR
    }
}
