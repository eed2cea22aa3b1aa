package io.subgraft.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.subgraft.error.ErrorCode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Selects the HTTP status of a response without data. The specification of GraphQL over HTTP is a draft and has changed since the
 * tools that audit servers were written.
 */
public enum StatusProfile {
    /** The statuses of the draft: 422 for a well-formed request that cannot be executed, for all clients. */
    DRAFT {
        @Override
        int status(ErrorCode code, MediaType accepted) {
            return SPECIAL.getOrDefault(code, 422);
        }

        @Override
        int unprocessable() {
            return 422;
        }
    },
    /**
     * The statuses that audits expect which are older than the draft: 400, and 200 for clients that accept only {@code
     * application/json}, because some of them treat any other status as a network failure.
     */
    AUDIT {
        @Override
        int status(ErrorCode code, MediaType accepted) {
            return OF_ANY_PROFILE.contains(code)
                    ? DRAFT.status(code, accepted)
                    : accepted == MediaType.JSON ? 200 : 400;
        }

        @Override
        int unprocessable() {
            return 400;
        }
    };

    private static final Set<ErrorCode> OF_ANY_PROFILE =
            EnumSet.of(ErrorCode.INTERNAL_SERVER_ERROR, ErrorCode.DATABASE_UNAVAILABLE, ErrorCode.METHOD_NOT_ALLOWED);

    private static final Map<ErrorCode, Integer> SPECIAL = Map.of(
            ErrorCode.GRAPHQL_PARSE_FAILED, 400,
            ErrorCode.MAX_CHARACTERS_LIMIT, 400,
            ErrorCode.MAX_TOKENS_LIMIT, 400,
            ErrorCode.METHOD_NOT_ALLOWED, 405,
            ErrorCode.PERSISTED_QUERY_NOT_FOUND, 200, // as clients expect that then send the document
            ErrorCode.DATABASE_UNAVAILABLE, 503,
            ErrorCode.INTERNAL_SERVER_ERROR, 500);

    abstract int status(ErrorCode code, MediaType accepted);

    /** Returns the status for JSON that is not a GraphQL request. */
    abstract int unprocessable();

    /** Returns the status for the result of a GraphQL request. */
    final int status(ExecutionResult result, MediaType accepted) {
        return result.isDataPresent()
                ? 200
                : result.getErrors().stream()
                        .findFirst()
                        .map(error -> status(code(error), accepted))
                        .orElse(500);
    }

    private static ErrorCode code(GraphQLError error) {
        return ErrorCode.valueOf(
                String.valueOf(Objects.requireNonNull(error.getExtensions()).get("code")));
    }
}
