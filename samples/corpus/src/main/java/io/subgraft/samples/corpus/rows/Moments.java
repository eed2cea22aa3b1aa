package io.subgraft.samples.corpus.rows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** Days, times and durations. */
final class Moments {

    private static final LocalDateTime START = LocalDateTime.of(2024, 2, 28, 23, 59, 58, 123_456_000);

    private Moments() {}

    static Object of(Class<?> type, int number) {
        return of(type, number, START);
    }

    /** Half of them are not where the database is. */
    private static ZoneOffset zone(int number) {
        return number % 2 == 0 ? ZoneOffset.UTC : ZoneOffset.ofHoursMinutes(5, 30);
    }

    /** One that many steps after a start. */
    static Object of(Class<?> type, int number, LocalDateTime start) {
        LocalDateTime moment = start.plusHours(7L * number).plusSeconds(number);
        Instant instant = moment.toInstant(ZoneOffset.UTC);
        if (type == Calendar.class || type == GregorianCalendar.class) {
            Calendar calendar = new GregorianCalendar(TimeZone.getDefault());
            calendar.setTimeInMillis(instant.toEpochMilli());
            return calendar;
        }
        return switch (type.getName()) {
            case "java.time.LocalDate" -> moment.toLocalDate();
            case "java.time.LocalTime" -> moment.toLocalTime().withNano(0);
            case "java.time.LocalDateTime" -> moment;
            case "java.time.Instant" -> instant;
            case "java.time.OffsetDateTime" -> OffsetDateTime.of(moment, zone(number));
            case "java.time.ZonedDateTime" -> ZonedDateTime.of(moment, zone(number));
            case "java.time.OffsetTime" -> OffsetTime.of(LocalTime.from(moment).withNano(0), ZoneOffset.UTC);
            case "java.time.Duration" -> Duration.ofSeconds(90L * number, 5_000_000);
            case "java.time.Period" -> Period.of(1, number % 12, 3);
            case "java.time.Year" -> Year.of(1900 + number % 200);
            case "java.time.YearMonth" -> YearMonth.from(moment);
            case "java.time.MonthDay" -> MonthDay.from(moment);
            case "java.time.ZoneOffset" -> ZoneOffset.ofHours(number % 12);
            case "java.time.ZoneId" -> ZoneId.of(number % 2 == 0 ? "Europe/Vienna" : "UTC");
            case "java.util.TimeZone" -> TimeZone.getTimeZone(number % 2 == 0 ? "Europe/Vienna" : "UTC");
            case "java.util.Date" -> Date.from(instant);
            case "java.sql.Date" -> java.sql.Date.valueOf(LocalDate.from(moment));
            case "java.sql.Time" -> java.sql.Time.valueOf(LocalTime.from(moment).withNano(0));
            case "java.sql.Timestamp" -> java.sql.Timestamp.valueOf(moment);
            default -> null;
        };
    }
}
