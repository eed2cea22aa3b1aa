package io.subgraft.internal.schema.scalar;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import io.subgraft.internal.schema.scalar.StrictCoercing.Kind;
import io.subgraft.internal.value.Digits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The scalars of numbers, which measure a number before they make anything of it. Those of the engine and of
 * graphql-java-extended-scalars write it out first, which takes minutes for {@code 1e1000000}.
 */
public final class NumberScalars {

    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]*+)");

    public static final GraphQLScalarType INT =
            Scalars.GraphQLInt.transform(scalar -> scalar.coercing(new StrictCoercing<>(
                    "a whole number of 32 bits",
                    Integer.class,
                    Kind.WHOLE,
                    NumberScalars::whole32,
                    NumberScalars::whole32)));

    public static final GraphQLScalarType FLOAT =
            Scalars.GraphQLFloat.transform(scalar -> scalar.coercing(new StrictCoercing<>(
                    "a finite number of double precision",
                    Double.class,
                    Kind.NUMBER,
                    NumberScalars::floating,
                    NumberScalars::floating)));

    static final GraphQLScalarType LONG =
            ExtendedScalars.GraphQLLong.transform(scalar -> scalar.coercing(new StrictCoercing<>(
                    "a whole number of 64 bits",
                    Long.class,
                    Kind.WHOLE_OR_TEXT,
                    NumberScalars::whole64,
                    NumberScalars::whole64)));

    static final GraphQLScalarType BIG_INTEGER =
            ExtendedScalars.GraphQLBigInteger.transform(scalar -> scalar.coercing(new StrictCoercing<>(
                    "a whole number of at most " + Digits.MOST + " digits",
                    BigInteger.class,
                    Kind.NUMBER_OR_TEXT,
                    NumberScalars::whole,
                    value -> value instanceof BigInteger ? value : whole(value))));

    static final GraphQLScalarType BIG_DECIMAL =
            ExtendedScalars.GraphQLBigDecimal.transform(scalar -> scalar.coercing(new StrictCoercing<>(
                    "a number of at most " + Digits.MOST + " digits before the point and as many behind it",
                    BigDecimal.class,
                    Kind.NUMBER_OR_TEXT,
                    NumberScalars::decimal,
                    value -> value instanceof BigDecimal ? value : decimal(value))));

    private NumberScalars() {}

    private static @Nullable Integer whole32(Object value) {
        Long whole = whole64(value);
        return whole == null || whole != whole.intValue() ? null : whole.intValue();
    }

    /** The nearest one; none for what is so small that nothing is left of it. */
    private static @Nullable Double floating(Object value) {
        if (value instanceof Double already) {
            return Double.isFinite(already) ? already : null;
        }
        BigDecimal number = decimal(value);
        if (number == null) {
            return null;
        }
        double nearest = number.doubleValue();
        boolean isLost = Double.isInfinite(nearest) || (nearest == 0 && number.signum() != 0);
        return isLost ? null : nearest;
    }

    private static @Nullable Long whole64(Object value) {
        if (value instanceof Long already) {
            return already;
        }
        BigInteger whole = value instanceof String text && !WHOLE.matcher(text).matches() ? null : whole(value);
        return whole == null || whole.bitLength() > 63 ? null : whole.longValue();
    }

    private static @Nullable BigInteger whole(Object value) {
        return value instanceof String text
                ? Digits.whole(text)
                : value instanceof Number number ? Digits.whole(number) : null;
    }

    private static @Nullable BigDecimal decimal(Object value) {
        return value instanceof String text
                ? Digits.decimal(text)
                : value instanceof Number number ? Digits.decimal(number) : null;
    }
}
