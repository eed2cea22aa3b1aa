package io.subgraft.internal.value;

import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Calendar;
import java.util.Locale;

/** Texts that can be stored, and those of values whose own {@code toString} their class does not read. */
public final class Texts {

    private static final DateTimeFormatter YEAR = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter YEAR_MONTH = new DateTimeFormatterBuilder()
            .append(YEAR)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .toFormatter(Locale.ROOT);

    private Texts() {}

    /**
     * Whether a text can be a value of a column: U+0000 cannot, for PostgreSQL refuses it, and neither can half a surrogate pair,
     * which no character set has and drivers make a question mark of.
     */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == 0) {
                return false;
            }
            if (Character.isSurrogate(each)) {
                boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(each, text.charAt(i + 1));
                if (!isPair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * The one text of a value of an identifier: what an {@code ID} shows, what a cursor holds, and what both are read from. A date
     * of the old classes has the text of what it stands for: a day, a time, or an instant in UTC.
     */
    @SuppressWarnings("JavaUtilDate") // entities have such attributes
    public static String of(Object value) {
        if (value instanceof Long || value instanceof String) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof java.util.Date date) {
            return of(date);
        }
        if (value instanceof Calendar calendar) {
            return inUtc(calendar.toInstant());
        }
        if (value instanceof Year year) {
            return of(year);
        }
        if (value instanceof YearMonth month) {
            return of(month);
        }
        return value instanceof Locale locale ? locale.toLanguageTag() : value.toString();
    }

    private static String of(java.util.Date date) {
        if (date instanceof java.sql.Date day) {
            return day.toLocalDate().toString();
        }
        return date instanceof java.sql.Time time ? time.toLocalTime().toString() : inUtc(date.toInstant());
    }

    /** As an instant is shown that an attribute of an old class holds. */
    private static String inUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toString();
    }

    /** The text of a year (ISO 8601), of four digits or with a sign: {@code 2026}, {@code -0044}, {@code +12000}. */
    public static String of(Year year) {
        return YEAR.format(year);
    }

    /** The text of a month (ISO 8601), such as {@code 2026-01}. */
    public static String of(YearMonth month) {
        return YEAR_MONTH.format(month);
    }
}
