package io.subgraft.internal.schema.scalar;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import io.subgraft.internal.schema.scalar.StrictCoercing.Kind;
import io.subgraft.internal.value.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The scalars of days and times. Those of graphql-java-extended-scalars make days that exist of those that do not, write years
 * before the first as others, and cut what they write to milliseconds, so that what a client reads would not equal what the
 * database holds. Texts are those of ISO 8601 with {@code T} and {@code Z} in capitals; years are of four digits, or have a sign.
 */
final class CalendarScalars {

    /** No value has a longer text. */
    private static final int LONGEST = 64;

    static final GraphQLScalarType DATE = of(
            ExtendedScalars.Date,
            "a day that exists, such as 2026-01-31",
            LocalDate.class,
            LocalDate::parse,
            value -> value instanceof LocalDate ? value.toString() : null);

    static final GraphQLScalarType LOCAL_TIME = of(
            ExtendedScalars.LocalTime,
            "a time of the day such as 08:30:00",
            LocalTime.class,
            LocalTime::parse,
            value -> value instanceof LocalTime time ? DateTimeFormatter.ISO_LOCAL_TIME.format(time) : null);

    static final GraphQLScalarType TIME = of(
            ExtendedScalars.Time,
            "a time of the day with its offset, such as 08:30:00Z",
            OffsetTime.class,
            text -> OffsetTime.parse(positiveZero(text)),
            value -> value instanceof OffsetTime time ? DateTimeFormatter.ISO_OFFSET_TIME.format(time) : null);

    /** Without the original's specification, which has three digits of the second. */
    static final GraphQLScalarType DATE_TIME = of(
                    ExtendedScalars.DateTime,
                    "an instant with its offset, such as 2026-01-31T08:30:00Z",
                    OffsetDateTime.class,
                    text -> OffsetDateTime.parse(positiveZero(text)),
                    CalendarScalars::instant)
            .transform(scalar -> scalar.specifiedByUrl(null));

    static final GraphQLScalarType LOCAL_DATE_TIME = of(
            named("LocalDateTime", "A date and time without an offset, such as 2026-01-31T08:30:00 (ISO 8601).")
                    .build(),
            "a date and time such as 2026-01-31T08:30:00",
            LocalDateTime.class,
            LocalDateTime::parse,
            value -> value instanceof LocalDateTime moment
                    ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment)
                    : null);

    static final GraphQLScalarType DURATION = of(
            named("Duration", "A length of time of days, hours, minutes and seconds, such as PT1H30M (ISO 8601).")
                    .specifiedByUrl("https://scalars.graphql.org/AlexandreCarlton/accurate-duration")
                    .build(),
            "a length of time such as PT1H30M",
            Duration.class,
            Duration::parse,
            value -> value instanceof Duration ? value.toString() : null);

    static final GraphQLScalarType YEAR = of(
            named("Year", "A year, such as 2026 (ISO 8601).").build(),
            "a year such as 2026",
            Year.class,
            text -> exact(Year.parse(text), Texts::of, text),
            value -> value instanceof Year year ? Texts.of(year) : null);

    static final GraphQLScalarType YEAR_MONTH = of(
            named("YearMonth", "A month of a year, such as 2026-01 (ISO 8601).").build(),
            "a month of a year such as 2026-01",
            YearMonth.class,
            text -> exact(YearMonth.parse(text), Texts::of, text),
            value -> value instanceof YearMonth month ? Texts.of(month) : null);

    private CalendarScalars() {}

    /** A scalar that graphql-java-extended-scalars has not, or has since version 24 only, where platforms still pin 22. */
    private static GraphQLScalarType.Builder named(String name, String description) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(description)
                .coercing(ExtendedScalars.DateTime.getCoercing()); // which is replaced below
    }

    private static <T> GraphQLScalarType of(
            GraphQLScalarType same,
            String expected,
            Class<T> javaType,
            Function<String, T> parser,
            Function<Object, @Nullable Object> writer) {
        return same.transform(scalar -> scalar.coercing(new StrictCoercing<>(
                expected,
                javaType,
                Kind.TEXT,
                input -> input instanceof String text && isPlain(text) ? parser.apply(text) : null,
                writer)));
    }

    /** The parsers of Java take small letters, too. */
    private static boolean isPlain(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(each -> each >= 'a');
    }

    /** The parsers of years take fewer digits than four, and more without a sign. */
    private static <T> T exact(T value, Function<T, String> written, String text) {
        if (!written.apply(value).equals(text)) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    /** RFC 3339 gives {@code -00:00} a meaning of its own, which no column has. */
    private static String positiveZero(String text) {
        if (text.endsWith("-00:00")) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static @Nullable Object instant(Object value) {
        OffsetDateTime moment = value instanceof Instant instant
                ? instant.atOffset(ZoneOffset.UTC)
                : value instanceof ZonedDateTime zoned
                        ? zoned.toOffsetDateTime()
                        : value instanceof OffsetDateTime offset ? offset : null;
        return moment == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
