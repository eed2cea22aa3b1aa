package io.subgraft.internal.completion;

import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.relay.Connection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import io.subgraft.internal.fetcher.DirectFetcher;
import io.subgraft.internal.row.Page;
import java.util.List;

/**
 * Connections that a host puts in the place of a list that failed: Spring for GraphQL makes an empty one of null. The fetchers of
 * a generated connection read pages only, and the client is to get null beside the error.
 */
final class HostConnections {

    private static final String PAGE_INFO = "pageInfo";

    private HostConnections() {}

    /** Whether a generated list failed, whatever the host has made of it. */
    static boolean isFailed(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        return parameters.getSource() instanceof Connection<?> made
                && !(made instanceof Page)
                && isGenerated(execution, parameters)
                && hasError(execution, parameters.getPath().toList());
    }

    private static boolean isGenerated(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        if (!(parameters.getExecutionStepInfo().getUnwrappedNonNullType() instanceof GraphQLObjectType type)) {
            return false;
        }
        GraphQLFieldDefinition field = type.getFieldDefinition(PAGE_INFO);
        return field != null
                && execution.getGraphQLSchema().getCodeRegistry().getDataFetcher(type, field) instanceof DirectFetcher;
    }

    private static boolean hasError(ExecutionContext execution, List<Object> path) {
        return execution.getErrors().stream().anyMatch(each -> path.equals(each.getPath()));
    }
}
