package io.subgraft.internal.introspection.source.javadoc;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the text of a Javadoc comment into the plain text of a description. */
public final class Javadoc {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");
    private static final Pattern NEW_PARAGRAPH = Pattern.compile("\\s*\u0002[\\s\u0002]*");
    private static final Pattern NEXT_TAG = Pattern.compile("\\R(?=\\s*@\\w)");

    private Javadoc() {}

    /** The main description; absent where there is none. */
    static Optional<String> description(String comment) {
        int blockTags = startOfBlockTags(comment);
        return plain(comment.substring(0, blockTags));
    }

    /** The text of the block tag {@code deprecated}; absent where there is none. */
    static Optional<String> deprecation(String comment) {
        if (!comment.contains("@deprecated")) {
            return Optional.empty();
        }
        String tags = comment.substring(startOfBlockTags(comment));
        return NEXT_TAG.splitAsStream(tags)
                .map(String::strip)
                .filter(each -> each.startsWith("@deprecated"))
                .findFirst()
                .flatMap(each -> plain(each.substring("@deprecated".length())));
    }

    /** A block tag stands at the start of a line, outside of any inline tag. */
    private static int startOfBlockTags(String comment) {
        int depth = 0;
        boolean atStart = true;
        for (int i = 0; i < comment.length(); i++) {
            char each = comment.charAt(i);
            if (each == '@' && atStart && depth == 0) {
                return i;
            }
            depth += each == '{' ? 1 : each == '}' && depth > 0 ? -1 : 0;
            atStart = each == '\n' || each == '\r' || (atStart && Character.isWhitespace(each));
        }
        return comment.length();
    }

    private static Optional<String> plain(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String stripped = text.strip();
        if (isPlain(stripped)) {
            return Optional.of(stripped);
        }
        String withoutTags = inlineTags(text.replace("\r\n", "\n"));
        String paragraphs = BLANK_LINES
                .splitAsStream(withoutTags)
                .map(Javadoc::paragraph)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(restore(paragraphs));
    }

    /** Most comments are: a line without tags, which nothing has to be done to. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || "{<&".indexOf(each) >= 0 || (each == ' ' && text.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** Lines are wrapped where the source's margin is, which means nothing to the reader of a schema. */
    private static String paragraph(String text) {
        String lines = Arrays.stream(Html.strip(text).split("\u0001"))
                .map(line -> SPACE.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return NEW_PARAGRAPH.matcher(lines).replaceAll("\n\n").strip();
    }

    private static String inlineTags(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        Deque<StringBuilder> open = new ArrayDeque<>();
        open.push(new StringBuilder());
        int braces = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean inTag = open.size() > 1;
            if (each == '{' && i + 1 < text.length() && text.charAt(i + 1) == '@') {
                open.push(new StringBuilder());
            } else if (each == '}' && inTag && braces == 0) {
                String tag = open.pop().toString();
                open.element().append(InlineTag.plain(tag));
            } else {
                braces += inTag && each == '{' ? 1 : inTag && each == '}' ? -1 : 0;
                open.element().append(each);
            }
        }
        // A tag that is never closed is text.
        StringBuilder rest = new StringBuilder();
        open.descendingIterator().forEachRemaining(rest::append);
        return rest.toString();
    }

    private static String restore(String text) {
        return text.replace(InlineTag.LESS, '<').replace(InlineTag.AMPERSAND, '&');
    }
}
