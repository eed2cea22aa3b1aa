package io.subgraft.internal.introspection.source.javadoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An inline tag of Javadoc, without its braces. */
final class InlineTag {

    /** Stands for {@code <} of a tag that takes its text literally, until HTML has been stripped. */
    static final char LESS = '\u0003';

    /** Stands for {@code &} likewise. */
    static final char AMPERSAND = '\u0004';

    private static final Pattern TAG = Pattern.compile("@(\\w+)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("([^\\s(]+(?:\\([^)]*\\))?)\\s*(.*)", Pattern.DOTALL);

    private InlineTag() {}

    /** {@code @code x} becomes {@code x}; {@code @link X#y label} becomes {@code label}, or {@code y} without a label. */
    static String plain(String tag) {
        Matcher matcher = TAG.matcher(tag);
        if (!matcher.matches()) {
            return tag;
        }
        String text = matcher.group(2);
        return switch (matcher.group(1)) {
            case "code", "literal" -> text.replace('<', LESS).replace('&', AMPERSAND);
            case "link", "linkplain", "value" -> reference(text);
            case "inheritDoc", "docRoot" -> "";
            default -> text;
        };
    }

    private static String reference(String text) {
        Matcher matcher = REFERENCE.matcher(text.strip());
        if (!matcher.matches()) {
            return text;
        }
        String label = matcher.group(2).strip();
        if (!label.isEmpty()) {
            return label;
        }
        String target = matcher.group(1);
        int member = target.indexOf('#');
        return member >= 0 ? target.substring(member + 1) : target.substring(target.lastIndexOf('.') + 1);
    }
}
