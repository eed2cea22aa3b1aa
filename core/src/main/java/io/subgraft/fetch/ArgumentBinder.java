package io.subgraft.fetch;

import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import io.subgraft.error.BadInputException;
import io.subgraft.model.EntityType;
import io.subgraft.plan.Selection;
import io.subgraft.plan.Selection.Pages;
import io.subgraft.plan.Selection.ToMany;
import io.subgraft.plan.Selection.ToOne;
import java.util.Map;
import java.util.Objects;

/** Gives the fields of a plan the values of their arguments in one request, and refuses bad ones before any SQL. */
final class ArgumentBinder {

    private final DataFetchingEnvironment environment;
    private final CoercedVariables variables;

    ArgumentBinder(DataFetchingEnvironment environment) {
        this.environment = environment;
        this.variables = CoercedVariables.of(environment.getVariables());
    }

    /** The values of a field's arguments by name; an argument that is not given is absent. */
    Map<String, Object> arguments(GraphQLObjectType parent, Field field) {
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        return ValuesResolver.getArgumentValues(
                environment.getGraphQLSchema().getCodeRegistry(),
                definition.getArguments(),
                field.getArguments(),
                variables,
                environment.getGraphQlContext(),
                environment.getLocale());
    }

    /** The page requests of a connection and of all connections below it. */
    PageRequests requests(GraphQLObjectType parent, Pages pages) {
        PageRequests requests = new PageRequests();
        bind(parent, pages, requests);
        return requests;
    }

    /** The page requests of all connections below an entity. */
    PageRequests requests(Selection selection) {
        PageRequests requests = new PageRequests();
        bind(selection, requests);
        return requests;
    }

    private void bind(GraphQLObjectType parent, Pages pages, PageRequests requests) {
        EntityType type = pages.nodes().type();
        Field field = pages.field();
        try {
            requests.put(pages, PageArguments.read(type, arguments(parent, field)));
        } catch (BadInputException fault) {
            throw fault.at(field.getSourceLocation());
        }
        bind(pages.nodes(), requests);
    }

    private void bind(Selection selection, PageRequests requests) {
        for (ToOne toOne : selection.toOnes()) {
            bind(toOne.selection(), requests);
        }
        for (ToMany toMany : selection.toManys()) {
            bind(objectType(selection.type()), toMany.pages(), requests);
        }
    }

    private GraphQLObjectType objectType(EntityType type) {
        return Objects.requireNonNull(environment.getGraphQLSchema().getObjectType(type.name()), type.name());
    }
}
