package io.subgraft.completion;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.subgraft.plan.Conditions;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps shapes as long as the documents that they are of. */
final class Shapes {

    private final Conditions conditions = new Conditions();

    /** By the node of the document: a node is equal to itself only. No shape refers to the node that it is kept under. */
    private final Map<Field, Map<Key, Optional<Shape>>> byField = Collections.synchronizedMap(new WeakHashMap<>());

    private record Key(String type, int schema) {}

    /** The shape of an object that a field returned; null where the engine has to complete it. */
    @Nullable
    Shape of(ExecutionContext execution, GraphQLObjectType type, MergedField field) {
        if (conditions.areIn(execution.getDocument())) {
            return new ShapeBuilder(execution).of(type, field);
        }
        GraphQLSchema schema = execution.getGraphQLSchema();
        return byField.computeIfAbsent(field.getSingleField(), absent -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        new Key(type.getName(), System.identityHashCode(schema)),
                        absent -> Optional.ofNullable(new ShapeBuilder(execution).of(type, field)))
                .orElse(null);
    }
}
