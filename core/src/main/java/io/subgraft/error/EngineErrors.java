package io.subgraft.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import java.util.Map;

/** The codes of the errors that graphql-java makes itself. */
final class EngineErrors {

    /** What the engine refuses while it validates; it counts as far as its own limits go. */
    private static final Map<ValidationErrorClassification, ErrorCode> SIZES = Map.of(
            ValidationErrorType.MaxQueryDepthExceeded, ErrorCode.MAX_DEPTH_LIMIT,
            ValidationErrorType.MaxQueryFieldsExceeded, ErrorCode.MAX_FIELDS_LIMIT);

    private EngineErrors() {}

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
        if (error instanceof ValidationError fault && SIZES.containsKey(fault.getValidationErrorType())) {
            return SIZES.get(fault.getValidationErrorType());
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
