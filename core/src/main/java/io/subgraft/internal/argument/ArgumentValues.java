package io.subgraft.internal.argument;

import graphql.GraphQLException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import io.subgraft.error.BadInputException;
import java.util.List;
import java.util.Map;

/** The values of the arguments of fields in one request. */
record ArgumentValues(Request request) {

    /**
     * By name; an argument that is not given is absent.
     *
     * @throws BadInputException if the engine, whose validation does not look into every list, finds a value that does not fit
     */
    Map<String, Object> of(GraphQLFieldDefinition definition, Field field) {
        try {
            return of(definition.getArguments(), field);
        } catch (GraphQLException unfit) {
            throw fault(definition, field, unfit);
        }
    }

    private Map<String, Object> of(List<GraphQLArgument> arguments, Field field) {
        return ValuesResolver.getArgumentValues(
                request.schema().getCodeRegistry(),
                arguments,
                field.getArguments(),
                request.variables(),
                request.context(),
                request.locale());
    }

    /** The engine does not say which argument it was. */
    private RuntimeException fault(GraphQLFieldDefinition definition, Field field, GraphQLException unfit) {
        for (GraphQLArgument each : definition.getArguments()) {
            try {
                of(List.of(each), field);
            } catch (GraphQLException itsFault) {
                return new BadInputException(
                        each.getName(),
                        "The argument " + each.getName() + " has a value that does not fit" + why(unfit));
            }
        }
        return unfit;
    }

    private static String why(GraphQLException unfit) {
        return unfit instanceof OneOfNullValueException || unfit instanceof OneOfTooManyKeysException
                ? ": an object of a @oneOf type has one field, which is not null"
                : " its type";
    }
}
