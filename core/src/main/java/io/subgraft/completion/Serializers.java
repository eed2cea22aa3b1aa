package io.subgraft.completion;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import io.subgraft.completion.Shape.Serializer;
import java.util.Map;

/** The serializers of scalars and enums; what stands in an answer as it is, is not asked about. */
final class Serializers {

    private static final Map<GraphQLScalarType, Class<?>> PLAIN = Map.of(
            Scalars.GraphQLString, String.class,
            Scalars.GraphQLInt, Integer.class,
            Scalars.GraphQLBoolean, Boolean.class);

    private Serializers() {}

    static Serializer of(GraphQLScalarType type) {
        Coercing<?, ?> coercing = type.getCoercing();
        Class<?> plain = PLAIN.get(type);
        return plain == null
                ? (value, completion) -> coercing.serialize(value, completion.context(), completion.locale())
                : (value, completion) -> value.getClass() == plain
                        ? value
                        : coercing.serialize(value, completion.context(), completion.locale());
    }

    static Serializer of(GraphQLEnumType type) {
        return (value, completion) -> type.serialize(value, completion.context(), completion.locale());
    }
}
