package io.subgraft.samples.corpus.compare;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Calendar;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** A Java value as the documentation of the scalars says that it is written; nothing of the runtime is used. */
final class Printed {

    private Printed() {}

    /** Numbers as numbers, booleans as such, all else as text; several values as a list. */
    static Object of(Object value) {
        if (value == null || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof Collection<?> several) {
            List<Object> printed = new ArrayList<>();
            several.forEach(each -> printed.add(of(each)));
            return printed;
        }
        return value.getClass().isArray() ? array(value) : text(value);
    }

    private static Object array(Object array) {
        if (array instanceof char[] characters) {
            return new String(characters);
        }
        if (array instanceof Byte[] boxed) {
            byte[] bytes = new byte[boxed.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = boxed[i];
            }
            return of(bytes);
        }
        if (array instanceof Character[] boxed) {
            StringBuilder text = new StringBuilder();
            for (Character each : boxed) {
                text.append(each);
            }
            return text.toString();
        }
        List<Object> printed = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            printed.add(of(Array.get(array, i)));
        }
        return printed;
    }

    private static String text(Object value) {
        if (value instanceof LocalTime time) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
        }
        if (value instanceof LocalDateTime dateTime) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(dateTime);
        }
        if (value instanceof OffsetDateTime dateTime) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime);
        }
        if (value instanceof ZonedDateTime dateTime) {
            return text(dateTime.toOffsetDateTime());
        }
        if (value instanceof Instant instant) {
            return text(instant.atOffset(ZoneOffset.UTC));
        }
        if (value instanceof OffsetTime time) {
            return DateTimeFormatter.ISO_OFFSET_TIME.format(time);
        }
        if (value instanceof LocalDate date) {
            return DateTimeFormatter.ISO_LOCAL_DATE.format(date);
        }
        return legacy(value);
    }

    private static String large(Object value) {
        try {
            if (value instanceof Clob clob) {
                return clob.getSubString(1, Math.toIntExact(clob.length()));
            }
            return value instanceof Blob blob
                    ? (String) of(blob.getBytes(1, Math.toIntExact(blob.length())))
                    : value.toString();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String legacy(Object value) {
        if (value instanceof java.sql.Date date) {
            return text(date.toLocalDate());
        }
        if (value instanceof java.sql.Time time) {
            return text(time.toLocalTime());
        }
        if (value instanceof java.util.Date date) {
            return text(date.toInstant());
        }
        if (value instanceof Calendar calendar) {
            return text(calendar.toInstant());
        }
        if (value instanceof Locale locale) {
            return locale.toLanguageTag();
        }
        if (value instanceof Currency currency) {
            return currency.getCurrencyCode();
        }
        if (value instanceof TimeZone zone) {
            return zone.getID();
        }
        if (value instanceof URL url) {
            return url.toExternalForm();
        }
        return value instanceof Class<?> type ? type.getName() : large(value);
    }
}
