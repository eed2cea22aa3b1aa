package io.subgraft.completion;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import io.subgraft.completion.Shape.Serializer;
import java.time.LocalDate;
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
        if (type.equals(ExtendedScalars.Date)) {
            return (value, completion) -> value instanceof LocalDate day && isFourDigits(day.getYear())
                    ? day.toString()
                    : coercing.serialize(value, completion.context(), completion.locale());
        }
        if (type.equals(Scalars.GraphQLID)) {
            return (value, completion) -> value instanceof Long || value instanceof String
                    ? value.toString()
                    : coercing.serialize(value, completion.context(), completion.locale());
        }
        Class<?> plain = PLAIN.get(type);
        return plain == null
                ? (value, completion) -> coercing.serialize(value, completion.context(), completion.locale())
                : (value, completion) -> value.getClass() == plain
                        ? value
                        : coercing.serialize(value, completion.context(), completion.locale());
    }

    /** Within these years, what a day is printed as is what the scalar's format makes of it, at a tenth of the price. */
    private static boolean isFourDigits(int year) {
        return year >= 0 && year <= 9999;
    }

    static Serializer of(GraphQLEnumType type) {
        return (value, completion) -> type.serialize(value, completion.context(), completion.locale());
    }
}
