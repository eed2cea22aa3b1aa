package io.subgraft.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import java.util.Map;

/** The codes of the errors that graphql-java makes itself. */
final class EngineErrors {

    /** What the engine refuses while it validates; it counts as far as its own limits go. Before version 26 it has no such limits. */
    private static final Map<String, ErrorCode> SIZES = Map.of(
            "MaxQueryDepthExceeded", ErrorCode.MAX_DEPTH_LIMIT,
            "MaxQueryFieldsExceeded", ErrorCode.MAX_FIELDS_LIMIT);

    /** What the builder of errors makes; the engine itself has a class for each of its errors. */
    private static final Class<?> BUILT =
            GraphqlErrorBuilder.newError().message("").build().getClass();

    private EngineErrors() {}

    /** Whether the engine made an error, rather than a fetcher or whatever a host asks to make errors. */
    static boolean isOfEngine(GraphQLError error) {
        return error.getClass() != BUILT && error.getClass().getName().startsWith("graphql.");
    }

    static ErrorCode code(GraphQLError error) {
        if (error instanceof UnknownOperationException) {
            return ErrorCode.OPERATION_RESOLUTION_FAILURE;
        }
        if (error instanceof CoercingParseValueException || isVariable(error)) {
            return ErrorCode.BAD_USER_INPUT;
        }
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        }
        if (error instanceof ValidationError fault) {
            return SIZES.getOrDefault(
                    String.valueOf(fault.getValidationErrorType()), ErrorCode.GRAPHQL_VALIDATION_FAILED);
        }
        if (error instanceof BadFaithIntrospectionError || error.getErrorType() == ErrorType.ValidationError) {
            return ErrorCode.GRAPHQL_VALIDATION_FAILED;
        }
        if (error.getErrorType() == ErrorType.OperationNotSupported) {
            return ErrorCode.OPERATION_RESOLUTION_FAILURE;
        }
        return ErrorCode.INTERNAL_SERVER_ERROR;
    }

    /** The engine classifies faults of variables as validation errors, too. */
    private static boolean isVariable(GraphQLError error) {
        return error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException
                || error instanceof OneOfTooManyKeysException
                || error instanceof OneOfNullValueException;
    }
}
