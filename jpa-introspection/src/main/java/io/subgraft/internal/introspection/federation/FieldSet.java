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

    private static final String FRAGMENT = "... on ";

    /**
     * A field.
     *
     * @param name its name; of a fragment, {@code ... on} and a type
     * @param below what is selected below it; no fields for a value
     */
    public record Selected(String name, FieldSet below) {

        /** Returns the type of a fragment; empty for a field. */
        public Optional<String> fragment() {
            return name.startsWith(FRAGMENT) ? Optional.of(name.substring(FRAGMENT.length())) : Optional.empty();
        }
    }

    public FieldSet {
        fields = List.copyOf(fields);
    }

    /** The field set of a text; absent where that is none. */
    public static Optional<FieldSet> parse(String text) {
        String spaced = text.replace("...", " ... ")
                .replace("{", " { ")
                .replace("}", " } ")
                .strip();
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
            if (name.equals("...") && "on".equals(words.poll()) && !words.isEmpty()) {
                fields.add(new Selected(FRAGMENT + named(words.remove()), below(words, true)));
                continue;
            }
            fields.add(new Selected(named(name), below(words, false)));
        }
        return new FieldSet(fields);
    }

    private static String named(String name) {
        if (!name.matches("[_A-Za-z][_0-9A-Za-z]*")) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    private static FieldSet below(Deque<String> words, boolean isFragment) {
        if (!isFragment && !"{".equals(words.peek())) {
            return new FieldSet(List.of());
        }
        String brace = words.poll();
        FieldSet below = fields(words);
        if (!"{".equals(brace) || below.fields.isEmpty() || !"}".equals(words.poll())) {
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
