package io.subgraft.internal.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a bounded length. What a number with an exponent takes to be worked with is what it takes written out, not what its
 * text takes: {@code 1e1000000000} has twelve characters and a thousand million digits. So a number is measured before anything
 * is made of it.
 */
public final class Digits {

    /** How many digits a number has at most, written out without an exponent, before and behind the point each. */
    public static final int MOST = 1_000;

    /** More than that number of bits is more than that number of digits, whatever they are. */
    private static final int MOST_BITS = 6_700;

    /** Digits before and behind the point, the point, the sign and an exponent. */
    private static final int LONGEST_TEXT = 2 * MOST + 16;

    /** As in JSON and in GraphQL; {@link BigDecimal} reads digits of every script, and more. */
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]{1,9}+)?+");

    private Digits() {}

    /** A number as a decimal; null where it has too many digits or is no number, such as an infinity. */
    public static @Nullable BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return isBounded(decimal) ? decimal : null;
        }
        if (number instanceof BigInteger integer) {
            return integer.bitLength() > MOST_BITS ? null : decimal(new BigDecimal(integer));
        }
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : null;
        }
        return decimal(number.toString());
    }

    /** The number that a text is; null where it is none, or has too many digits. */
    public static @Nullable BigDecimal decimal(String text) {
        return text.length() <= LONGEST_TEXT && NUMBER.matcher(text).matches() ? decimal(new BigDecimal(text)) : null;
    }

    /** A number as a whole one; null where it is not whole or has too many digits. */
    public static @Nullable BigInteger whole(Number number) {
        BigDecimal decimal = decimal(number);
        return decimal == null ? null : whole(decimal);
    }

    /** The whole number that a text is; null where it is none or has too many digits. */
    public static @Nullable BigInteger whole(String text) {
        BigDecimal decimal = decimal(text);
        return decimal == null ? null : whole(decimal);
    }

    private static @Nullable BigInteger whole(BigDecimal bounded) {
        try {
            return bounded.toBigIntegerExact();
        } catch (ArithmeticException notWhole) {
            return null;
        }
    }

    private static boolean isBounded(BigDecimal number) {
        long scale = number.scale();
        return scale <= MOST
                && scale >= -MOST
                && number.unscaledValue().bitLength() <= MOST_BITS
                && number.precision() - scale <= MOST;
    }
}
