package io.subgraft.schema;

import graphql.GraphQLContext;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The scalar {@code DateTime} of graphql-java-extended-scalars, with every digit of the second: the original cuts to
 * milliseconds, so what a client reads would not equal what the database holds.
 */
final class DateTimeScalar {

    static final GraphQLScalarType TYPE = ExtendedScalars.DateTime.transform(
            scalar -> scalar.specifiedByUrl(null) // whose specification has three digits
                    .coercing(new Exact(ExtendedScalars.DateTime.getCoercing())));

    private DateTimeScalar() {}

    private static final class Exact implements Coercing<Object, Object> {

        private final Coercing<?, ?> original;

        Exact(Coercing<?, ?> original) {
            this.original = original;
        }

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant(value));
        }

        private static OffsetDateTime instant(Object value) {
            if (value instanceof OffsetDateTime dateTime) {
                return dateTime;
            }
            if (value instanceof Instant instant) {
                return instant.atOffset(ZoneOffset.UTC);
            }
            if (value instanceof ZonedDateTime dateTime) {
                return dateTime.toOffsetDateTime();
            }
            throw new CoercingSerializeException("Not an instant");
        }

        @Override
        public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return original.parseValue(input, context, locale);
        }

        @Override
        public @Nullable Object parseLiteral(
                Value<?> input, graphql.execution.CoercedVariables variables, GraphQLContext context, Locale locale) {
            return original.parseLiteral(input, variables, context, locale);
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return original.valueToLiteral(input, context, locale);
        }
    }
}
