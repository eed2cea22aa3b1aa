package io.subgraft.internal.document;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.subgraft.error.ErrorCode;
import io.subgraft.error.Errors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Marks requests that may not change anything, as those that any link can send. */
public enum QueriesOnly {
    /** In the context of such a request. */
    ASKED;

    /** What to say to a request whose operation is none, or may be none, of the queries; null where nothing is to be said. */
    static @Nullable GraphQLError fault(ExecutionInput input) {
        ParseAndValidateResult parsed;
        try {
            parsed = ParseAndValidate.parse(input);
        } catch (NumberFormatException unreadable) { // which the parser does not expect
            return null;
        }
        if (parsed.isFailure()) {
            return null; // it says so itself, and nothing is executed
        }
        String name = input.getOperationName();
        boolean isOther =
                Objects.requireNonNull(parsed.getDocument()).getDefinitionsOfType(OperationDefinition.class).stream()
                        .filter(each -> name == null || name.isEmpty() || name.equals(each.getName()))
                        .anyMatch(each -> each.getOperation() != Operation.QUERY);
        return isOther ? Errors.of(ErrorCode.METHOD_NOT_ALLOWED, "Only queries are served by GET") : null;
    }
}
