package io.subgraft.internal.introspection.source.javadoc;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML that Javadoc comments use. */
final class Html {

    private static final Pattern NEW_PARAGRAPH = Pattern.compile("(?i)</?(p|ul|ol|dl|pre|blockquote|table)\\b[^>]*>");
    private static final Pattern NEW_LINE = Pattern.compile("(?i)<(br|tr|dt|dd|h[1-6])\\b[^>]*>");
    private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");
    private static final Map<String, String> ENTITIES = Map.of(
            "&lt;",
            "<",
            "&gt;",
            ">",
            "&quot;",
            "\"",
            "&apos;",
            "'",
            "&nbsp;",
            " ",
            "&ndash;",
            "–",
            "&mdash;",
            "—",
            "&hellip;",
            "…");

    private Html() {}

    /** Plain text, with \u0001 for a new line and \u0002 for a new paragraph. */
    static String strip(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        String lines = NEW_PARAGRAPH.matcher(text).replaceAll("\u0002");
        lines = NEW_LINE.matcher(lines).replaceAll("\u0001");
        lines = ITEM.matcher(lines).replaceAll("\u0001- ");
        return entities(TAG.matcher(lines).replaceAll(""));
    }

    private static String entities(String text) {
        String plain = NUMBER.matcher(text).replaceAll(match -> {
            int radix = match.group(1).isEmpty() ? 10 : 16;
            return Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(2), radix)));
        });
        for (Map.Entry<String, String> each : ENTITIES.entrySet()) {
            plain = plain.replace(each.getKey(), each.getValue());
        }
        return plain.replace("&amp;", "&");
    }
}
