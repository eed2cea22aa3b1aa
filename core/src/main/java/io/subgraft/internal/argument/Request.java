package io.subgraft.internal.argument;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import java.util.Locale;
import java.util.Map;

/**
 * What a client asked for.
 *
 * @param schema the schema that it was asked of
 * @param document the document
 * @param operation the operation of it
 * @param fragments the fragments of its document, by name
 * @param variables the values of its variables
 * @param context what the host knows of the request
 * @param locale the language of messages
 */
public record Request(
        GraphQLSchema schema,
        Document document,
        OperationDefinition operation,
        Map<String, FragmentDefinition> fragments,
        CoercedVariables variables,
        GraphQLContext context,
        Locale locale) {

    public static Request of(DataFetchingEnvironment field) {
        return new Request(
                field.getGraphQLSchema(),
                field.getDocument(),
                field.getOperationDefinition(),
                field.getFragmentsByName(),
                CoercedVariables.of(field.getVariables()),
                field.getGraphQlContext(),
                field.getLocale());
    }
}
