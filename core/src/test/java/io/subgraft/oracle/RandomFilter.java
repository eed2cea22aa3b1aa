package io.subgraft.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws filters. What they mean is said here once more, as the documentation has it and not as the library does it. */
final class RandomFilter {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "Author", List.of("id", "name", "born"),
            "Book", List.of("id", "title", "price", "genre", "copies"),
            "Review", List.of("id", "stars", "text"),
            "Tag", List.of("label"),
            "Contract", List.of("number", "advance"));
    private static final Map<String, Map<String, String>> ONES = Map.of(
            "Author", Map.of("contract", "Contract"),
            "Book", Map.of("author", "Author"),
            "Review", Map.of("book", "Book"),
            "Tag", Map.of(),
            "Contract", Map.of("author", "Author"));
    private static final Map<String, Map<String, String>> MANYS = Map.of(
            "Author", Map.of("books", "Book"),
            "Book", Map.of("reviews", "Review", "tags", "Tag"),
            "Review", Map.of(),
            "Tag", Map.of("books", "Book"),
            "Contract", Map.of());
    private static final List<BigDecimal> AMOUNTS =
            List.of(new BigDecimal("0.50"), new BigDecimal("2.50"), new BigDecimal("3"));
    private static final List<String> WORDS = List.of("a", "ab", "b", "c", "abc", "zz");
    private static final Map<String, List<?>> OPERANDS = Map.ofEntries(
            Map.entry("id", List.of("1", "2", "3", "5", "8", "13", "21")),
            Map.entry("number", List.of("C1", "C2", "C3", "C4", "C5")),
            Map.entry("name", List.of("Ann", "ann", "BOB", "bob", "o", "Z", "x")),
            Map.entry("born", List.of(LocalDate.of(1950, 1, 1), LocalDate.of(1951, 1, 1), LocalDate.of(1940, 1, 1))),
            Map.entry("title", WORDS),
            Map.entry("label", WORDS),
            Map.entry("price", AMOUNTS),
            Map.entry("advance", AMOUNTS),
            Map.entry("genre", List.of("FICTION", "POETRY", "SCIENCE")),
            Map.entry("copies", List.of(0, 1, 2, 3)),
            Map.entry("stars", List.of(1, 2, 3)));
    private static final List<String> TEXTS = List.of("%", "_", "100", "!", "w", "WOW", "X", "percent");

    private final Random random;
    private final boolean ignoresCase;

    /** @param ignoresCase whether the database takes texts for equal that differ in case only */
    RandomFilter(Random random, boolean ignoresCase) {
        this.random = random;
        this.ignoresCase = ignoresCase;
    }

    Condition<Thing> of(String type, int depth) {
        List<Condition<Thing>> parts = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        int size = random.nextInt(depth > 2 ? 4 : 3);
        for (int i = 0; i < size; i++) {
            Condition<Thing> part = part(type, depth);
            String field = part.text().substring(0, part.text().indexOf(':'));
            if (!fields.contains(field)) {
                fields.add(field);
                parts.add(part);
            }
        }
        return all(parts);
    }

    private static <T> Condition<T> all(List<Condition<T>> parts) {
        return new Condition<>(
                parts.stream().map(Condition::text).collect(Collectors.joining(", ", "{", "}")),
                thing -> parts.stream().allMatch(each -> each.test().test(thing)));
    }

    private Condition<Thing> part(String type, int depth) {
        int kind = depth <= 0 ? 0 : random.nextInt(10);
        Map<String, String> ones = ONES.get(type);
        Map<String, String> manys = MANYS.get(type);
        if (kind == 1 || kind == 2) {
            return connective(type, kind == 1 ? "and" : "or", depth);
        }
        if (kind == 3 || kind == 4) {
            Condition<Thing> inner = of(type, depth - 1);
            return new Condition<>("not: " + inner.text(), inner.test().negate());
        }
        if ((kind == 5 || kind == 6) && !ones.isEmpty()) {
            String field = pick(ones.keySet().stream().sorted().toList());
            Condition<Thing> inner = of(ones.get(field), depth - 1);
            return new Condition<>(
                    field + ": " + inner.text(),
                    thing -> thing.get(field) != null && inner.test().test((Thing) thing.get(field)));
        }
        if (kind >= 7 && !manys.isEmpty()) {
            String field = pick(manys.keySet().stream().sorted().toList());
            return many(field, manys.get(field), depth);
        }
        return column(pick(COLUMNS.get(type)));
    }

    private Condition<Thing> connective(String type, String word, int depth) {
        List<Condition<Thing>> parts = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> of(type, depth - 1))
                .toList();
        String text = parts.stream().map(Condition::text).collect(Collectors.joining(", ", word + ": [", "]"));
        return new Condition<>(
                text,
                thing -> word.equals("and")
                        ? parts.stream().allMatch(each -> each.test().test(thing))
                        : parts.stream().anyMatch(each -> each.test().test(thing)));
    }

    private Condition<Thing> many(String field, String target, int depth) {
        List<Condition<Thing>> parts = new ArrayList<>();
        for (String word : List.of("some", "none", "every")) {
            if (random.nextInt(3) == 0) {
                Condition<Thing> inner = of(target, depth - 1);
                Predicate<Thing> test = thing -> switch (word) {
                    case "some" -> thing.list(field).stream().anyMatch(inner.test());
                    case "none" -> thing.list(field).stream().noneMatch(inner.test());
                    default -> thing.list(field).stream().allMatch(inner.test());
                };
                parts.add(new Condition<>(word + ": " + inner.text(), test));
            }
        }
        Condition<Thing> all = all(parts);
        return new Condition<>(field + ": " + all.text(), all.test());
    }

    private Condition<Thing> column(String field) {
        List<Condition<Object>> tests = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Condition<Object> test = test(field);
            String name = test.text().substring(0, test.text().indexOf(':'));
            if (!names.contains(name)) {
                names.add(name);
                tests.add(test);
            }
        }
        Condition<Object> all = all(tests);
        return new Condition<>(field + ": " + all.text(), thing -> all.test().test(thing.get(field)));
    }

    private Condition<Object> test(String field) {
        boolean isText = List.of("title", "label", "name", "text").contains(field);
        boolean isOrdered = List.of("born", "price", "advance", "copies", "stars", "title", "label")
                .contains(field);
        List<String> operators = new ArrayList<>(List.of("eq", "neq", "in", "nin", "isNull"));
        if (isOrdered) {
            operators.addAll(List.of("lt", "lte", "gt", "gte"));
        }
        if (isText) {
            operators.addAll(List.of(
                    "contains",
                    "startsWith",
                    "endsWith",
                    "eqIgnoreCase",
                    "neqIgnoreCase",
                    "inIgnoreCase",
                    "ninIgnoreCase",
                    "containsIgnoreCase",
                    "startsWithIgnoreCase",
                    "endsWithIgnoreCase"));
        }
        String operator = pick(operators);
        if (operator.equals("isNull")) {
            boolean isNull = random.nextBoolean();
            return new Condition<>("isNull: " + isNull, value -> isNull == (value == null));
        }
        List<?> operands = field.equals("text") ? TEXTS : OPERANDS.get(field);
        BiPredicate<Object, Object> meaning = meaning(operator.replace("IgnoreCase", ""));
        if (operator.contains("in") && !operator.contains("contains")) {
            List<?> some =
                    operands.stream().filter(each -> random.nextInt(3) == 0).toList();
            String text = some.stream().map(each -> literal(field, each)).collect(Collectors.joining(", ", "[", "]"));
            boolean among = !operator.startsWith("n");
            return new Condition<>(
                    operator + ": " + text,
                    value -> value != null
                            && among
                                    == some.stream()
                                            .anyMatch(each -> same(folded(operator, value), folded(operator, each))));
        }
        Object operand = operands.get(random.nextInt(operands.size()));
        return new Condition<>(
                operator + ": " + literal(field, operand),
                value -> value != null && meaning.test(folded(operator, value), folded(operator, operand)));
    }

    private Object folded(String operator, Object value) {
        return (ignoresCase || operator.endsWith("IgnoreCase")) && value instanceof String text
                ? text.toLowerCase(Locale.ROOT)
                : value;
    }

    private static BiPredicate<Object, Object> meaning(String operator) {
        return switch (operator) {
            case "eq" -> RandomFilter::same;
            case "neq" -> (value, operand) -> !same(value, operand);
            case "lt" -> (value, operand) -> compare(value, operand) < 0;
            case "lte" -> (value, operand) -> compare(value, operand) <= 0;
            case "gt" -> (value, operand) -> compare(value, operand) > 0;
            case "gte" -> (value, operand) -> compare(value, operand) >= 0;
            case "contains" -> (value, operand) -> ((String) value).contains((String) operand);
            case "startsWith" -> (value, operand) -> ((String) value).startsWith((String) operand);
            default -> (value, operand) -> ((String) value).endsWith((String) operand);
        };
    }

    private static boolean same(Object value, Object operand) {
        return value instanceof BigDecimal ? compare(value, operand) == 0 : Objects.equals(value, operand);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static int compare(Object one, Object other) {
        return ((Comparable) one).compareTo(other);
    }

    private static String literal(String field, Object value) {
        return field.equals("genre") || value instanceof Number ? value.toString() : "\"" + value + "\"";
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
