package io.subgraft.internal.completion;

import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import io.subgraft.internal.completion.Shape.Serializer;
import java.util.Map;

/** The serializers of scalars and enums; what stands in an answer as it is, is not asked about. */
final class Serializers {

    /** By name: a schema can have a scalar of the engine with another way to read it. */
    private static final Map<String, Class<?>> PLAIN =
            Map.of("String", String.class, "Int", Integer.class, "Boolean", Boolean.class);

    private Serializers() {}

    static Serializer of(GraphQLScalarType type) {
        Coercing<?, ?> coercing = type.getCoercing();
        Class<?> plain = PLAIN.get(type.getName());
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
