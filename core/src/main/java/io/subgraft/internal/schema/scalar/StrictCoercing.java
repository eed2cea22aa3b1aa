package io.subgraft.internal.schema.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Coerces values of a scalar strictly: an input is one value of the Java type or it is refused, and what is written is read as the
 * value that was written. Literals and variables are read alike.
 *
 * @param expected what an input is to be, for messages
 * @param javaType the Java type of inputs once they are read
 * @param reads what kinds of inputs there are at all
 * @param reader reads an input of such a kind; null, or an exception of a parser, for one that is no value
 * @param writer makes what an answer holds of a value; null, or an exception, where it cannot
 */
record StrictCoercing<T>(
        String expected,
        Class<? extends T> javaType,
        Kind reads,
        Function<Object, @Nullable T> reader,
        Function<Object, @Nullable Object> writer)
        implements Coercing<T, Object> {

    /** A literal that is of the right kind and yet no value is a fault of the value, not of the document. */
    private static final Map<String, Object> VALUE_FAULT = Map.of("code", "BAD_USER_INPUT");

    /** What inputs are, in the document or in JSON, where {@code 1.0} and {@code 1} are the same number. */
    enum Kind {
        TEXT(false, false, true),
        WHOLE(true, false, false),
        WHOLE_OR_TEXT(true, false, true),
        NUMBER(true, true, false),
        NUMBER_OR_TEXT(true, true, true);

        private final boolean isNumber;
        private final boolean isFraction;
        private final boolean isText;

        Kind(boolean isNumber, boolean isFraction, boolean isText) {
            this.isNumber = isNumber;
            this.isFraction = isFraction;
            this.isText = isText;
        }

        boolean has(Object input) {
            return input instanceof String ? isText : input instanceof Number && isNumber;
        }

        boolean hasLiteral(Object input) {
            return has(input) && (isFraction || !(input instanceof BigDecimal));
        }
    }

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        Object written = apply(writer, value);
        if (written == null) {
            throw new CoercingSerializeException("Expected " + expected);
        }
        return written;
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        T read = javaType.isInstance(input) && !reads.has(input)
                ? javaType.cast(input)
                : reads.has(input) ? apply(reader, input) : null;
        if (read == null) {
            throw new CoercingParseValueException("Expected " + expected);
        }
        return read;
    }

    @Override
    public T parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object input = plain(literal);
        if (!reads.hasLiteral(input)) {
            throw new CoercingParseLiteralException("Expected " + expected);
        }
        T read = apply(reader, input);
        if (read == null) {
            throw CoercingParseLiteralException.newCoercingParseLiteralException()
                    .message("Expected " + expected)
                    .extensions(VALUE_FAULT)
                    .build();
        }
        return read;
    }

    private static Object plain(Value<?> literal) {
        if (literal instanceof StringValue text) {
            return String.valueOf(text.getValue());
        }
        if (literal instanceof IntValue whole) {
            return whole.getValue();
        }
        return literal instanceof FloatValue number ? number.getValue() : literal;
    }

    /** The parsers of Java throw; so does a formatter that is given what it cannot format. */
    private static <V> @Nullable V apply(Function<Object, @Nullable V> function, Object value) {
        try {
            return function.apply(value);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException none) {
            return null;
        }
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        T read = value instanceof String ? parseValue(value, context, locale) : null;
        Object written = serialize(read == null ? value : read, context, locale);
        if (written instanceof Boolean truth) {
            return BooleanValue.of(truth);
        }
        if (written instanceof Long || written instanceof Integer || written instanceof BigInteger) {
            return IntValue.newIntValue(new BigInteger(written.toString())).build();
        }
        return written instanceof Number number
                ? FloatValue.newFloatValue(new BigDecimal(number.toString())).build()
                : StringValue.of(written.toString());
    }
}
