package io.subgraft.internal.processor.generate.sdl;

import io.subgraft.internal.introspection.model.Documentation;
import java.util.stream.Collectors;

/** The words in a schema, quoted. */
final class SdlText {

    static final String INDENT = "  ";

    private static final String QUOTES = "\"\"\"";
    private static final int SHORT = 100;

    private SdlText() {}

    /** A block string on a line of its own, or on several; empty where there is no description. */
    static String description(String indent, Documentation documentation) {
        String text = documentation.description();
        if (text == null) {
            return "";
        }
        String escaped = text.replace(QUOTES, "\\" + QUOTES);
        if (fitsOneLine(escaped)) {
            return indent + QUOTES + escaped + QUOTES + "\n";
        }
        String lines = escaped.lines()
                .map(each -> each.isEmpty() ? "\n" : indent + each + "\n")
                .collect(Collectors.joining());
        return indent + QUOTES + "\n" + lines + indent + QUOTES + "\n";
    }

    /** At its end a quote, or a backslash, would run into the closing quotes. */
    private static boolean fitsOneLine(String text) {
        return text.length() <= SHORT
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0
                && !text.endsWith("\"")
                && !text.endsWith("\\");
    }

    /** The directive, after a space; empty where nothing is deprecated. */
    static String deprecation(Documentation documentation) {
        String reason = documentation.deprecation();
        return reason == null ? "" : " @deprecated(reason: " + quoted(reason) + ")";
    }

    static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\t", "\\t")
                .replace("\n", "\\n");
        return "\"" + escaped + "\"";
    }
}
