package io.subgraft.samples.corpus.rows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hibernate.metamodel.mapping.SelectableMapping;

/** Makes values that keep to constraints of those that only fit their columns. */
record Fitting(Constraints constraints, SelectableMapping column, int number) {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int LONG_AGO = -30;
    private static final int TO_COME = 30;

    Object of(Object sample, Class<?> type) {
        if (constraints.all().isEmpty() || sample == null) {
            return sample;
        }
        if (constraints.has("Null")) {
            return null;
        }
        if (sample instanceof Boolean flag) {
            return constraints.has("AssertTrue") || (!constraints.has("AssertFalse") && flag);
        }
        if (sample instanceof String text) {
            return text(text);
        }
        if (sample instanceof Number value) {
            return number(value);
        }
        if (constraints.has("Past") || constraints.has("PastOrPresent")) {
            return moved(sample, type, LONG_AGO);
        }
        return constraints.has("Future") || constraints.has("FutureOrPresent") ? moved(sample, type, TO_COME) : sample;
    }

    /** The same kind of moment some years from now. */
    private Object moved(Object sample, Class<?> type, int years) {
        LocalDateTime start =
                LocalDateTime.of(LocalDateTime.now(ZoneOffset.UTC).getYear() + years, 2, 28, 23, 59, 58, 123_456_000);
        Object moved = Moments.of(type, number, start);
        return moved == null ? sample : moved;
    }

    private Object number(Number sample) {
        BigDecimal value = new BigDecimal(sample.toString());
        BigDecimal least = constraints.least().orElse(null);
        BigDecimal greatest = constraints.greatest().orElse(null);
        boolean isWithin =
                (least == null || value.compareTo(least) >= 0) && (greatest == null || value.compareTo(greatest) <= 0);
        if (!isWithin) {
            value = within(least, greatest);
        }
        Integer fraction = constraints.fraction().orElse(null);
        if (fraction != null && value.scale() > fraction) {
            value = value.setScale(fraction, RoundingMode.DOWN);
        }
        return as(value, sample);
    }

    private BigDecimal within(BigDecimal least, BigDecimal greatest) {
        BigDecimal step = BigDecimal.valueOf(number);
        if (least == null) {
            return greatest.subtract(step);
        }
        if (greatest == null) {
            return least.add(step);
        }
        BigDecimal width =
                greatest.subtract(least).setScale(0, RoundingMode.DOWN).add(BigDecimal.ONE);
        return least.add(step.remainder(width));
    }

    private static Object as(BigDecimal value, Number sample) {
        if (sample instanceof BigDecimal) {
            return value;
        }
        if (sample instanceof BigInteger) {
            return value.toBigInteger();
        }
        if (sample instanceof Integer) {
            return value.intValue();
        }
        if (sample instanceof Long) {
            return value.longValue();
        }
        if (sample instanceof Short) {
            return value.shortValue();
        }
        if (sample instanceof Byte) {
            return value.byteValue();
        }
        return sample instanceof Float
                ? (Object) value.floatValue()
                : sample instanceof Double ? value.doubleValue() : sample;
    }

    private String text(String sample) {
        long room = Math.min(
                constraints.longest(), column == null || column.getLength() == null ? 255 : column.getLength());
        if (constraints.has("Email")) {
            return "n" + number + "@example.org";
        }
        if (constraints.has("URL")) {
            return "https://example.org/" + number;
        }
        List<String> patterns = constraints.patterns();
        if (!patterns.isEmpty()) {
            return matching(patterns, sample, room);
        }
        String text = sample;
        if (text.length() > room) {
            String shortest = Integer.toString(number, 36);
            text = shortest.substring((int) Math.max(0, shortest.length() - room));
        }
        StringBuilder longer = new StringBuilder(text);
        while (longer.length() < Math.min(constraints.shortest(), room)) {
            longer.insert(0, 'x');
        }
        return longer.toString();
    }

    /** The first that matches of some everyday texts; the sample where none does, as nobody checks it. */
    private String matching(List<String> patterns, String sample, long room) {
        String digits = String.valueOf(100_000_000L + number);
        String letters = letters();
        for (String made : RegexText.of(patterns.get(0), number)) {
            if (made.length() <= room && isMatch(patterns, made)) {
                return made;
            }
        }
        for (String base : List.of(sample, letters, letters.toUpperCase(Locale.ROOT), digits, letters + number)) {
            for (int length = 1; length <= Math.min(base.length(), room); length++) {
                String candidate = base.substring(base.length() - length);
                if (candidate.length() >= constraints.shortest() && isMatch(patterns, candidate)) {
                    return candidate;
                }
            }
        }
        return sample;
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; letters.length() < 12; rest = rest / LETTERS.length() + 7) {
            letters.append(LETTERS.charAt(rest % LETTERS.length()));
        }
        return letters.toString();
    }

    private static boolean isMatch(List<String> patterns, String text) {
        try {
            return patterns.stream()
                    .allMatch(each -> Pattern.compile(each).matcher(text).matches());
        } catch (PatternSyntaxException broken) {
            return true;
        }
    }
}
