package io.subgraft.internal.schema.sdl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a schema file, and what stands there (GraphQL, October 2021, section 2.1). */
final class SdlCursor {

    private static final String BLOCK = "\"\"\"";

    private final char[] text;
    private int at;

    SdlCursor(String text) {
        this.text = text.toCharArray();
        skipIgnored();
    }

    boolean isAtEnd() {
        return at == text.length;
    }

    boolean isAt(char punctuator) {
        return at < text.length && text[at] == punctuator;
    }

    /** Whether the punctuator stands here, which is then passed. */
    boolean take(char punctuator) {
        if (!isAt(punctuator)) {
            return false;
        }
        at++;
        skipIgnored();
        return true;
    }

    /** Passes the punctuator. */
    void expect(char punctuator) {
        if (!take(punctuator)) {
            throw unexpected();
        }
    }

    /** Whether the word stands here, which is then passed. */
    boolean takeWord(String word) {
        int end = at + word.length();
        if (!startsWith(word, at) || (end < text.length && isPartOfName(text[end]))) {
            return false;
        }
        at = end;
        skipIgnored();
        return true;
    }

    boolean isAtName() {
        return at < text.length && isPartOfName(text[at]) && !isDigit(text[at]);
    }

    String name() {
        int start = at;
        while (at < text.length && isPartOfName(text[at])) {
            at++;
        }
        if (start == at) {
            throw unexpected();
        }
        String name = new String(text, start, at - start);
        skipIgnored();
        return name;
    }

    /** The use of a type that stands here, such as {@code [Book!]!}, as it is written. */
    String type() {
        int start = at;
        while (at < text.length && (isPartOfName(text[at]) || text[at] == '[' || text[at] == ']' || text[at] == '!')) {
            at++;
        }
        String type = new String(text, start, at - start);
        skipIgnored();
        return type;
    }

    /** The number that stands here, as it is written. */
    String number() {
        int start = at;
        while (at < text.length && (isDigit(text[at]) || "+-.eE".indexOf(text[at]) >= 0)) {
            at++;
        }
        if (start == at) {
            throw unexpected();
        }
        String number = new String(text, start, at - start);
        skipIgnored();
        return number;
    }

    /** Whether a string of several lines stands here. */
    boolean isAtBlock() {
        return startsWith(BLOCK, at);
    }

    /** The string that stands here, if one does. */
    @Nullable
    String string() {
        if (!isAt('"')) {
            return null;
        }
        String value = isAtBlock() ? block() : quoted();
        skipIgnored();
        return value;
    }

    IllegalArgumentException unexpected() {
        return new IllegalArgumentException("Unexpected text at character " + at);
    }

    private String quoted() {
        int end = ++at;
        while (end < text.length && text[end] != '"' && text[end] != '\n') {
            end += text[end] == '\\' ? 2 : 1;
        }
        if (end >= text.length || text[end] != '"') {
            throw unexpected();
        }
        String raw = new String(text, at, end - at);
        at = end + 1;
        return raw.indexOf('\\') < 0 ? raw : unescaped(raw);
    }

    private String unescaped(String raw) {
        StringBuilder value = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char each = raw.charAt(i);
            if (each != '\\') {
                value.append(each);
                continue;
            }
            char escape = raw.charAt(++i);
            switch (escape) {
                case '"', '\\', '/' -> value.append(escape);
                case 'b' -> value.append('\b');
                case 'f' -> value.append('\f');
                case 'n' -> value.append('\n');
                case 'r' -> value.append('\r');
                case 't' -> value.append('\t');
                case 'u' -> {
                    value.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> throw unexpected();
            }
        }
        return value.toString();
    }

    private String block() {
        int start = at + BLOCK.length();
        int end = start;
        while (!startsWith(BLOCK, end) || text[end - 1] == '\\') {
            if (end == text.length) {
                throw unexpected();
            }
            end++;
        }
        at = end + BLOCK.length();
        String raw = new String(text, start, end - start);
        String value = raw.indexOf('\n') < 0 ? raw : dedented(raw);
        return value.indexOf('\\') < 0 ? value : value.replace("\\" + BLOCK, BLOCK);
    }

    /** Without the indentation of the file, and without the empty lines around (section 2.9.4). */
    private static String dedented(String raw) {
        List<String> lines = new ArrayList<>(List.of(raw.split("\r\n|\n|\r", -1)));
        int common = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToInt(SdlCursor::indentation)
                .min()
                .orElse(0);
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            lines.set(i, line.substring(Math.min(common, line.length())));
        }
        while (!lines.isEmpty() && lines.get(0).isBlank()) {
            lines.remove(0);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines);
    }

    private static int indentation(String line) {
        int i = 0;
        while (line.charAt(i) == ' ' || line.charAt(i) == '\t') {
            i++;
        }
        return i;
    }

    private boolean startsWith(String word, int start) {
        if (start + word.length() > text.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void skipIgnored() {
        while (at < text.length) {
            char each = text[at];
            if (each == '#') {
                while (at < text.length && text[at] != '\n') {
                    at++;
                }
            } else if (each == ' ' || each == '\n' || each == ',' || each == '\t' || each == '\r' || each == '\uFEFF') {
                at++;
            } else {
                return;
            }
        }
    }

    private static boolean isPartOfName(char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || isDigit(each) || each == '_';
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }
}
