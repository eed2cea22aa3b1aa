package io.subgraft.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The scalar {@code LocalDateTime}, a date and time without an offset; graphql-java-extended-scalars has none. */
final class LocalDateTimeScalar {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name("LocalDateTime")
            .description("A date and time without an offset, such as 2026-01-31T08:30:00 (ISO 8601).")
            .coercing(new Iso())
            .build();

    private LocalDateTimeScalar() {}

    private static final class Iso implements Coercing<LocalDateTime, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof LocalDateTime dateTime) {
                return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(dateTime);
            }
            throw new CoercingSerializeException("Not a LocalDateTime");
        }

        @Override
        public LocalDateTime parseValue(Object input, GraphQLContext context, Locale locale) {
            LocalDateTime parsed = input instanceof String text ? parse(text) : null;
            if (parsed == null) {
                throw new CoercingParseValueException("Expected a date and time such as 2026-01-31T08:30:00");
            }
            return parsed;
        }

        @Override
        public LocalDateTime parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            LocalDateTime parsed = input instanceof StringValue text ? parse(text.getValue()) : null;
            if (parsed == null) {
                throw new CoercingParseLiteralException("Expected a date and time such as \"2026-01-31T08:30:00\"");
            }
            return parsed;
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(input instanceof String text ? text : serialize(input, context, locale));
        }

        private static @Nullable LocalDateTime parse(@Nullable String text) {
            try {
                return text == null ? null : LocalDateTime.parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
            } catch (DateTimeParseException notOne) {
                return null;
            }
        }
    }
}
