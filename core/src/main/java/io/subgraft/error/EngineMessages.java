package io.subgraft.error;

import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the messages of graphql-java may say. Those about values print the values, which may be secrets of the caller that end in
 * logs; they are told again without them, and those that have an unknown form are not told at all.
 */
final class EngineMessages {

    private static final Set<ValidationErrorType> ABOUT_VALUES = EnumSet.of(
            ValidationErrorType.WrongType,
            ValidationErrorType.BadValueForDefaultArg,
            ValidationErrorType.NullValueForNonNullArgument,
            ValidationErrorType.DefaultForNonNullArgument);

    private static final Pattern ARGUMENT = Pattern.compile(
            "^(Validation error \\([^)]*\\) : argument '[\\w.\\[\\]]*') with value '.*'"
                    + " (is missing required fields '\\[[\\w, ]*\\]'"
                    + "|contains a field not in '\\w+': '\\w+'|must not be null|must be an object type"
                    + "|is not a valid '\\w+')(?! *').*$",
            Pattern.DOTALL);

    private static final Pattern ONE_OF = Pattern.compile(
            "^Validation error \\([^)]*\\) : Exactly one key must be specified for OneOf type '\\w+'\\.$");

    private static final Pattern VARIABLE =
            Pattern.compile("^(Variable '\\w+' has an invalid value)\\b.*$", Pattern.DOTALL);

    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("^.* for input object type '(\\w+)'\\s*$", Pattern.DOTALL);

    private EngineMessages() {}

    static String of(GraphQLError error) {
        String message = String.valueOf(error.getMessage());
        if (error instanceof ValidationError fault && ABOUT_VALUES.contains(fault.getValidationErrorType())) {
            if (ONE_OF.matcher(message).matches()) {
                return message;
            }
            Matcher argument = ARGUMENT.matcher(message);
            return argument.matches()
                    ? argument.group(1) + " " + argument.group(2)
                    : "Validation error (" + fault.getValidationErrorType() + ") : a value does not fit its type";
        }
        if (error instanceof CoercingParseValueException) {
            Matcher variable = VARIABLE.matcher(message);
            return variable.matches() ? variable.group(1) : "A variable has an invalid value";
        }
        if (error instanceof InputMapDefinesTooManyFieldsException) {
            Matcher type = UNKNOWN_FIELD.matcher(message);
            return "A variable has a field that is not defined" + (type.matches() ? " for " + type.group(1) : "");
        }
        return message;
    }
}
