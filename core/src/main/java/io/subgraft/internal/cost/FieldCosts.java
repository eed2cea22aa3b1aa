package io.subgraft.internal.cost;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.subgraft.internal.argument.Request;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.TypeNames;

/**
 * Computes what the fields of an operation cost beyond the rows that are planned.
 *
 * @param model knows the page sizes of lists
 * @param weights the costs that the schema states
 */
public record FieldCosts(Model model, Weights weights) {

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
        String base = TypeNames.ofConnection(type);
        EntityType entity = base == null ? null : model.ofPages(base);
        return entity == null ? 0 : entity.list().defaultPageSize();
    }
}
