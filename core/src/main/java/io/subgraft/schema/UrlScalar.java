package io.subgraft.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The scalar {@code Url} of graphql-java-extended-scalars, for any {@link URI} as well: the original refuses those that the JVM has
 * no protocol handler for, such as {@code urn:isbn:0451450523}, and relative ones.
 */
final class UrlScalar {

    static final GraphQLScalarType TYPE = ExtendedScalars.Url.transform(
            scalar -> scalar.coercing(new OfUris(ExtendedScalars.Url.getCoercing())));

    private UrlScalar() {}

    private static final class OfUris implements Coercing<Object, Object> {

        private final Coercing<?, ?> original;

        OfUris(Coercing<?, ?> original) {
            this.original = original;
        }

        @Override
        public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value instanceof URI uri ? uri.toString() : original.serialize(value, context, locale);
        }

        @Override
        public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return original.parseValue(input, context, locale);
            } catch (CoercingParseValueException noUrl) {
                if (input instanceof String text) {
                    return uri(text, noUrl);
                }
                throw noUrl;
            }
        }

        @Override
        public @Nullable Object parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                return original.parseLiteral(input, variables, context, locale);
            } catch (CoercingParseLiteralException noUrl) {
                if (input instanceof StringValue text) {
                    return uri(text.getValue(), noUrl);
                }
                throw noUrl;
            }
        }

        private static URI uri(String text, RuntimeException otherwise) {
            try {
                return new URI(text);
            } catch (URISyntaxException noUri) {
                throw otherwise;
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return input instanceof URI uri
                    ? StringValue.of(uri.toString())
                    : original.valueToLiteral(input, context, locale);
        }
    }
}
