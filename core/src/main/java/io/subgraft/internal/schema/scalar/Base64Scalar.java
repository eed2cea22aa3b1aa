package io.subgraft.internal.schema.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The scalar {@code Base64}, bytes; graphql-java-extended-scalars has none. */
final class Base64Scalar {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name("Base64")
            .description("Bytes in base64 (RFC 4648).")
            .coercing(new Bytes())
            .build();

    private Base64Scalar() {}

    private static final class Bytes implements Coercing<byte[], String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof byte[] bytes) {
                return Base64.getEncoder().encodeToString(bytes);
            }
            throw new CoercingSerializeException("Not bytes");
        }

        @Override
        public byte[] parseValue(Object input, GraphQLContext context, Locale locale) {
            byte[] bytes = input instanceof String text ? decode(text) : null;
            if (bytes == null) {
                throw new CoercingParseValueException("Expected bytes in base64");
            }
            return bytes;
        }

        @Override
        public byte[] parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            byte[] bytes = input instanceof StringValue text ? decode(text.getValue()) : null;
            if (bytes == null) {
                throw new CoercingParseLiteralException("Expected bytes in base64");
            }
            return bytes;
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(input instanceof String text ? text : serialize(input, context, locale));
        }

        private static byte @Nullable [] decode(@Nullable String text) {
            try {
                return text == null ? null : Base64.getDecoder().decode(text);
            } catch (IllegalArgumentException notBase64) {
                return null;
            }
        }
    }
}
