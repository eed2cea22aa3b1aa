package io.subgraft.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws orders, each with the comparator it means. */
final class RandomOrder {

    private static final Map<String, List<String>> PATHS = Map.of(
            "Book",
                    List.of(
                            "title",
                            "price",
                            "copies",
                            "author.born",
                            "author.id",
                            "author.contract.advance",
                            "author.name",
                            "id"),
            "Author", List.of("born", "contract.advance", "name", "id"),
            "Review", List.of("stars", "book.title", "book.author.born", "book.price"));

    private final Random random;

    RandomOrder(Random random) {
        this.random = random;
    }

    /**
     * An order.
     *
     * @param text as the argument is written
     * @param comparator what it means
     */
    record Drawn(String text, Comparator<Thing> comparator) {}

    Drawn of(String type) {
        List<String> paths = new ArrayList<>(PATHS.get(type));
        java.util.Collections.shuffle(paths, random);
        List<String> texts = new ArrayList<>();
        Comparator<Thing> comparator = (one, other) -> 0;
        for (String path : paths.subList(0, random.nextInt(4))) {
            boolean descending = random.nextBoolean();
            String nulls = List.of("", "_NULLS_FIRST", "_NULLS_LAST").get(random.nextInt(3));
            boolean folded = path.endsWith("name");
            String direction = (descending ? "DESC" : "ASC") + (folded ? "_IGNORE_CASE" : "") + nulls;
            texts.add(text(path, direction));
            boolean nullsFirst = nulls.isEmpty() ? descending : nulls.endsWith("FIRST");
            comparator = comparator.thenComparing(key(path, folded), values(descending, nullsFirst));
        }
        return new Drawn(
                texts.stream().collect(Collectors.joining(", ", "[", "]")),
                comparator.thenComparing(thing -> Integer.valueOf(thing.id())));
    }

    private static String text(String path, String direction) {
        String[] steps = path.split("\\.");
        return "{" + String.join(": {", steps) + ": " + direction + "}".repeat(steps.length);
    }

    private static Comparator<Object> values(boolean descending, boolean nullsFirst) {
        Comparator<Object> plain = RandomFilter::compare;
        Comparator<Object> directed = descending ? plain.reversed() : plain;
        return nullsFirst ? Comparator.nullsFirst(directed) : Comparator.nullsLast(directed);
    }

    private static Function<Thing, Object> key(String path, boolean folded) {
        return thing -> {
            Object value = thing;
            for (String step : path.split("\\.")) {
                value = value == null ? null : ((Thing) value).get(step);
            }
            if (value != null && path.endsWith("id")) {
                return Integer.valueOf((String) value);
            }
            return value == null || !folded ? value : ((String) value).toLowerCase(Locale.ROOT);
        };
    }
}
