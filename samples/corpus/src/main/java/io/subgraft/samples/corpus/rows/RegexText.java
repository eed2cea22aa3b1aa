package io.subgraft.samples.corpus.rows;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that a plain regular expression matches: letters, classes, groups with alternatives, and repetitions. What it does not
 * understand gives texts that do not match; whoever asks tries them.
 */
final class RegexText {

    private static final int MOST = 3;

    private final String pattern;
    private final int number;
    private int at;

    private RegexText(String pattern, int number) {
        this.pattern = pattern;
        this.number = number;
    }

    /** Some candidates, which differ by the number. */
    static List<String> of(String pattern, int number) {
        List<String> made = new ArrayList<>();
        for (int shift = 0; shift < MOST; shift++) {
            try {
                made.add(new RegexText(pattern, number + shift).alternatives());
            } catch (RuntimeException notUnderstood) {
                return made;
            }
        }
        return made;
    }

    private String alternatives() {
        List<String> all = new ArrayList<>();
        all.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return all.get(number % all.size());
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            int from = at;
            String atom = atom();
            int end = at;
            int times = times();
            text.append(atom);
            int after = at;
            for (int i = 1; i < times; i++) {
                RegexText again = new RegexText(pattern.substring(0, end), number / (i + 1) + i);
                again.at = from;
                text.append(again.atom());
            }
            at = after;
            if (times == 0) {
                text.setLength(text.length() - atom.length());
            }
        }
        return text.toString();
    }

    private String atom() {
        char each = pattern.charAt(at++);
        return switch (each) {
            case '^', '$' -> "";
            case '(' -> group();
            case '[' -> String.valueOf(ofClass());
            case '.' -> String.valueOf((char) ('a' + number % 26));
            case '\\' -> escaped(pattern.charAt(at++));
            default -> String.valueOf(each);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        }
        String group = alternatives();
        at++;
        return group;
    }

    private String escaped(char letter) {
        return switch (letter) {
            case 'd' -> String.valueOf(number % 10);
            case 'w' -> String.valueOf((char) ('a' + number % 26));
            case 's' -> " ";
            case 'S', 'D' -> "x";
            case 'b' -> "";
            default -> String.valueOf(letter);
        };
    }

    /** One of the characters of a class: by turns the start of one of its ranges, moved as far as it is wide. */
    private char ofClass() {
        boolean isNegated = pattern.charAt(at) == '^';
        if (isNegated) {
            at++;
        }
        List<Character> all = new ArrayList<>();
        while (pattern.charAt(at) != ']' || (all.isEmpty() && pattern.charAt(at - 1) == '[')) {
            char from = pattern.charAt(at++);
            if (from == '\\') {
                from = escaped(pattern.charAt(at++)).charAt(0);
            }
            char to = from;
            if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                to = pattern.charAt(at + 1);
                at += 2;
            }
            for (char each = from; each <= to; each++) {
                all.add(each);
            }
        }
        at++;
        if (!isNegated) {
            return all.get(number % all.size());
        }
        for (char each = 'a'; each <= 'z'; each++) {
            if (!all.contains(each)) {
                return each;
            }
        }
        return '-';
    }

    private int times() {
        if (at >= pattern.length()) {
            return 1;
        }
        int times = switch (pattern.charAt(at)) {
            case '*', '+', '?' -> {
                char sign = pattern.charAt(at++);
                yield sign == '?' ? 1 : 4;
            }
            case '{' -> {
                int end = pattern.indexOf('}', at);
                String[] bounds = pattern.substring(at + 1, end).split(",", 2);
                at = end + 1;
                int least = Integer.parseInt(bounds[0].strip());
                boolean isOpen = bounds.length == 2;
                yield isOpen && least < 3
                        ? Math.max(least, bounds[1].isBlank() ? 3 : Math.min(3, Integer.parseInt(bounds[1].strip())))
                        : least;
            }
            default -> 1;
        };
        if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
            at++;
        }
        return times;
    }
}
