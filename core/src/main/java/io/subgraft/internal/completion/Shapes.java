package io.subgraft.internal.completion;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.subgraft.internal.plan.Plans;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps shapes as long as the documents that they are of. */
final class Shapes {

    private final Plans<Map<Key, Optional<Shape>>> kept = new Plans<>();

    /** A host may use one strategy for several schemas; a schema is equal to itself only. */
    private record Key(GraphQLSchema schema, String type) {}

    /** The shape of an object that a field returned; null where the engine has to complete it. */
    @Nullable
    Shape of(ExecutionContext execution, GraphQLObjectType type, MergedField field) {
        return kept.of(execution.getDocument(), field.getSingleField(), ConcurrentHashMap::new)
                .computeIfAbsent(
                        new Key(execution.getGraphQLSchema(), type.getName()),
                        absent -> Optional.ofNullable(new ShapeBuilder(execution).of(type, field)))
                .orElse(null);
    }
}
