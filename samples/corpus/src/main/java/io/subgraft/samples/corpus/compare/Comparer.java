package io.subgraft.samples.corpus.compare;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the first row for which the answers differ from what is expected. */
final class Comparer {

    private static final int LONGEST = 300;

    private final Map<String, Object> expected = new TreeMap<>();
    private final Map<String, Object> got = new TreeMap<>();
    private String twice;

    /** What a row has to be. */
    void expect(Object row, Object value) {
        expected.put(key(row), Unordered.of(value));
    }

    /** What was answered for it. */
    void got(Object row, Object value) {
        if (got.containsKey(key(row))) {
            twice = key(row);
        }
        got.put(key(row), Unordered.of(value));
    }

    private static String key(Object row) {
        return String.valueOf(Unordered.of(row));
    }

    /** The first difference; absent where all is equal. */
    Optional<String> difference() {
        if (twice != null) {
            return Optional.of("the row " + twice + " is there more than once");
        }
        for (Map.Entry<String, Object> each : expected.entrySet()) {
            Object answer = got.get(each.getKey());
            if (!got.containsKey(each.getKey())) {
                return Optional.of("the row " + each.getKey() + " is not there");
            }
            if (!Objects.equals(each.getValue(), answer)) {
                return Optional.of(
                        "expected " + cut(each.getValue()) + " got " + cut(answer) + " for " + each.getKey());
            }
        }
        return got.keySet().stream()
                .filter(row -> !expected.containsKey(row))
                .findFirst()
                .map(row -> "the row " + row + " is not one that Hibernate loads");
    }

    private static String cut(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
