package io.subgraft.internal.schema.scalar;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import io.subgraft.internal.value.Texts;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The scalar {@code ID}, which takes strings and integers. The engine's own takes the text of whatever JSON it is given, objects
 * included, and prints values by their {@code toString}, which is not what an identifier is read from.
 */
public final class IdScalar {

    public static final GraphQLScalarType TYPE =
            Scalars.GraphQLID.transform(same -> same.coercing(new IdCoercing(Scalars.GraphQLID.getCoercing())));

    private IdScalar() {}

    private static final class IdCoercing implements Coercing<Object, Object> {

        private final Coercing<?, ?> engine;

        IdCoercing(Coercing<?, ?> engine) {
            this.engine = engine;
        }

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return Texts.of(value);
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof String
                    || input instanceof Integer
                    || input instanceof Long
                    || input instanceof BigInteger) {
                return input.toString();
            }
            throw CoercingParseValueException.newCoercingParseValueException()
                    .message("An ID is a string or an integer")
                    .build();
        }

        @Override
        public @Nullable Object parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return engine.parseLiteral(input, variables, context, locale);
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return engine.valueToLiteral(value, context, locale);
        }
    }
}
