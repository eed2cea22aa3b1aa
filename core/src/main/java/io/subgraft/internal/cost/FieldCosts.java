package io.subgraft.internal.cost;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.subgraft.internal.argument.Request;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Model;

/**
 * Computes what the fields of an operation cost beyond the rows that are planned.
 *
 * @param model knows the page sizes of lists
 * @param weights the costs that the schema states
 */
public record FieldCosts(Model model, Weights weights) {

    private static final String CONNECTION = "Connection";

    /** Returns the cost of the fields of an operation, in rows. */
    public double of(Request request) {
        GraphQLSchema schema = request.schema();
        GraphQLObjectType root = switch (request.operation().getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        if (root == null) {
            return 0; // the schema has no such operations
        }
        return new FieldWeights(
                        schema,
                        weights,
                        this::pageSize,
                        request.fragments(),
                        request.variables().toMap(),
                        request.context())
                .of(request.operation().getSelectionSet(), root);
    }

    private int pageSize(String type) {
        if (!type.endsWith(CONNECTION)) {
            return 0;
        }
        EntityType entity = model.ofPages(type.substring(0, type.length() - CONNECTION.length()));
        return entity == null ? 0 : entity.list().defaultPageSize();
    }
}
