package io.subgraft.internal.completion;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.SingletonPropertyDataFetcher;
import io.subgraft.internal.completion.Shape.Composite;
import io.subgraft.internal.completion.Shape.FieldShape;
import io.subgraft.internal.completion.Shape.Leaf;
import io.subgraft.internal.completion.Shape.ListShape;
import io.subgraft.internal.completion.Shape.TypeShape;
import io.subgraft.internal.fetcher.DirectFetcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds the shapes of selections; by the engine's own rules of what is selected, and in its order. */
final class ShapeBuilder {

    private final ExecutionContext execution;
    private final GraphQLSchema schema;
    private final FieldCollector collector = new FieldCollector();

    ShapeBuilder(ExecutionContext execution) {
        this.execution = execution;
        this.schema = execution.getGraphQLSchema();
    }

    /** The shape of an object that a field returned; null where something below it is not ours to complete. */
    @Nullable
    Shape of(GraphQLObjectType type, MergedField field) {
        FieldCollectorParameters parameters = FieldCollectorParameters.newParameters()
                .schema(schema)
                .objectType(type)
                .fragments(execution.getFragmentsByName())
                .variables(execution.getCoercedVariables().toMap())
                .graphQLContext(execution.getGraphQLContext())
                .build();
        List<FieldShape> fields = new ArrayList<>();
        for (MergedField each : collector.collectFields(parameters, field).getSubFieldsList()) {
            FieldShape shape = field(type, each);
            if (shape == null) {
                return null;
            }
            fields.add(shape);
        }
        return new Shape(fields);
    }

    private @Nullable FieldShape field(GraphQLObjectType type, MergedField field) {
        String key = field.getResultKey();
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            TypeShape text = new Leaf((value, completion) -> value, true);
            return new FieldShape(key, field.getSingleField(), null, type.getName(), text);
        }
        GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
        DataFetcher<?> fetcher =
                definition == null ? null : schema.getCodeRegistry().getDataFetcher(type, definition);
        TypeShape shape = definition == null ? null : type(definition.getType(), field);
        if (shape == null) {
            return null;
        }
        if (fetcher instanceof DirectFetcher direct) {
            return new FieldShape(key, field.getSingleField(), direct, null, shape);
        }
        boolean isMember = fetcher instanceof SingletonPropertyDataFetcher || fetcher instanceof PropertyDataFetcher;
        return isMember ? new FieldShape(key, field.getSingleField(), null, null, shape) : null;
    }

    private @Nullable TypeShape type(GraphQLType type, MergedField field) {
        boolean isNonNull = type instanceof GraphQLNonNull;
        GraphQLType nullable = type instanceof GraphQLNonNull nonNull ? nonNull.getWrappedType() : type;
        if (nullable instanceof GraphQLScalarType scalar) {
            return new Leaf(Serializers.of(scalar), isNonNull);
        }
        if (nullable instanceof GraphQLEnumType enumeration) {
            return new Leaf(Serializers.of(enumeration), isNonNull);
        }
        if (nullable instanceof GraphQLList list) {
            TypeShape element = type(list.getWrappedType(), field);
            return element == null ? null : new ListShape(element, isNonNull);
        }
        if (nullable instanceof GraphQLObjectType object) {
            Shape only = of(object, field);
            return only == null ? null : new Composite(only, Map.of(), isNonNull);
        }
        return nullable instanceof GraphQLInterfaceType contract ? contract(contract, field, isNonNull) : null;
    }

    private @Nullable TypeShape contract(GraphQLInterfaceType type, MergedField field, boolean isNonNull) {
        Map<String, Shape> byType = new HashMap<>();
        for (GraphQLObjectType each : Objects.requireNonNull(schema.getImplementations(type))) {
            Shape shape = of(each, field);
            if (shape == null) {
                return null;
            }
            byType.put(each.getName(), shape);
        }
        return new Composite(null, byType, isNonNull);
    }
}
