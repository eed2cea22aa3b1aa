package io.subgraft.internal.model;

import io.subgraft.internal.value.Digits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MySQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * Which values a database and its driver can be asked for. Beyond, one fails the statement and another compares with something
 * else, so such values are refused.
 *
 * @param lastYear the last year; the first is 1, for Hibernate gives years before it to the driver as years after it
 * @param digits how many digits a number has at most
 * @param scale how many of them behind the point
 */
public record ValueRange(int lastYear, int digits, int scale) {

    /** PostgreSQL has timestamps up to 294276, and the milliseconds of Java are not enough for many more years. */
    private static final ValueRange WIDE = new ValueRange(294_275, 2 * Digits.MOST, Digits.MOST);

    /** Numbers beyond are cut by the server, without a word. */
    private static final ValueRange MARIADB = new ValueRange(9_999, 65, 38);

    private static final Instant LATEST =
            LocalDate.of(999_999, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant EARLIEST =
            LocalDate.of(-999_999, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    static ValueRange of(Dialect dialect) {
        return dialect instanceof MySQLDialect ? MARIADB : WIDE;
    }

    /** The value of a Java type that an input is; null where there is none. */
    public @Nullable Object value(Class<?> javaType, Object input) {
        Object value = JavaValue.of(javaType, input);
        return value != null && holds(value) ? value : null;
    }

    /** The value that has a text as its key; null where there is none. */
    public @Nullable Object key(KeyType type, String text) {
        Object value = type.parse(text);
        return value != null && holds(value) ? value : null;
    }

    /** Whether the database can be asked for a value of an attribute. */
    @SuppressWarnings("JavaUtilDate") // entities have such attributes
    public boolean holds(Object value) {
        if (value instanceof BigDecimal number) {
            return number.precision() <= digits
                    && number.scale() <= scale
                    && number.precision() - number.scale() <= digits;
        }
        if (value instanceof BigInteger number) {
            return holds(new BigDecimal(number));
        }
        LocalDate day = day(value);
        return day == null || (day.getYear() >= 1 && day.getYear() <= lastYear);
    }

    private static @Nullable LocalDate day(Object value) {
        if (value instanceof LocalDate day) {
            return day;
        }
        if (value instanceof LocalDateTime moment) {
            return moment.toLocalDate();
        }
        Instant instant = instant(value);
        return instant == null
                ? null
                : instant.isAfter(LATEST) || instant.isBefore(EARLIEST)
                        ? LocalDate.MAX
                        : instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    @SuppressWarnings("JavaUtilDate")
    private static @Nullable Instant instant(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (value instanceof ZonedDateTime moment) {
            return moment.toInstant();
        }
        if (value instanceof Calendar calendar) {
            return calendar.toInstant();
        }
        return value instanceof Date date && !(date instanceof java.sql.Time)
                ? Instant.ofEpochMilli(date.getTime())
                : null;
    }
}
