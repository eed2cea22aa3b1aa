package io.subgraft.internal.introspection.federation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Fields of a type and of objects below it, as federation writes them: {@code sku variation { id }}.
 *
 * @param fields the fields, in order
 */
public record FieldSet(List<Selected> fields) {

    /**
     * A field.
     *
     * @param name its name
     * @param below what is selected below it; no fields for a value
     */
    public record Selected(String name, FieldSet below) {}

    public FieldSet {
        fields = List.copyOf(fields);
    }

    /** The field set of a text; absent where that is none. */
    public static Optional<FieldSet> parse(String text) {
        String spaced = text.replace("{", " { ").replace("}", " } ").strip();
        Deque<String> words = new ArrayDeque<>(Arrays.asList(spaced.split("[\\s,]+")));
        try {
            FieldSet set = fields(words);
            return words.isEmpty() && !set.fields.isEmpty() ? Optional.of(set) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static FieldSet fields(Deque<String> words) {
        List<Selected> fields = new ArrayList<>();
        while (!words.isEmpty() && !"}".equals(words.peek())) {
            String name = words.remove();
            if (!name.matches("[_A-Za-z][_0-9A-Za-z]*")) {
                throw new IllegalArgumentException(name);
            }
            fields.add(new Selected(name, below(words)));
        }
        return new FieldSet(fields);
    }

    private static FieldSet below(Deque<String> words) {
        if (!"{".equals(words.peek())) {
            return new FieldSet(List.of());
        }
        words.remove();
        FieldSet below = fields(words);
        if (below.fields.isEmpty() || !"}".equals(words.poll())) {
            throw new IllegalArgumentException("{");
        }
        return below;
    }

    /** The text, with single spaces. */
    public String text() {
        return fields.stream()
                .map(each -> each.below().fields().isEmpty()
                        ? each.name()
                        : each.name() + " { " + each.below().text() + " }")
                .collect(Collectors.joining(" "));
    }
}
