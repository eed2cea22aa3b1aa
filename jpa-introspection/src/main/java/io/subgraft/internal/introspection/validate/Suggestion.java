package io.subgraft.internal.introspection.validate;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody may have meant. */
public final class Suggestion {

    private Suggestion() {}

    /** {@code did you mean "isbn"?} where a name is near, else the names there are. */
    public static String of(String wrong, Collection<String> names) {
        Optional<String> nearest = nearest(wrong, names);
        return nearest.map(each -> "did you mean \"" + each + "\"?")
                .orElseGet(() ->
                        "there are " + String.join(", ", names.stream().sorted().toList()));
    }

    private static Optional<String> nearest(String wrong, Collection<String> names) {
        return names.stream()
                .filter(each -> distance(wrong, each) <= Math.max(1, wrong.length() / 3))
                .min(Comparator.<String>comparingInt(each -> distance(wrong, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be put in, taken out or replaced to make one name the other. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
