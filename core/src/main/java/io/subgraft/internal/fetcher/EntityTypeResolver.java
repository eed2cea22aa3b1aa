package io.subgraft.internal.fetcher;

import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.TypeResolver;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.row.Row;
import org.jspecify.annotations.Nullable;

/** The object type of an entity that an interface stands for. */
record EntityTypeResolver(Model model) implements TypeResolver {

    @Override
    public @Nullable GraphQLObjectType getType(TypeResolutionEnvironment environment) {
        Object source = environment.getObject();
        if (source instanceof Row row) {
            return environment.getSchema().getObjectType(row.typeName());
        }
        EntityType type = source == null ? null : model.of(source);
        return type == null ? null : environment.getSchema().getObjectType(type.name());
    }
}
