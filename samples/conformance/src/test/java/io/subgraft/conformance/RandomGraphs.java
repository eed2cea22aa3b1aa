package io.subgraft.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Graphs of small random models. One subgraph owns types; others know parts of them and have a type each that refers to them, by
 * associations or by keys; attributes, methods, values and enums carry random annotations of federation.
 */
final class RandomGraphs {

    private static final List<String> TYPES = List.of("Product", "Person", "Place");
    private static final List<String> VALUES =
            List.of("String", "Integer", "BigDecimal", "Boolean", "java.time.LocalDate", "UUID", "Long");
    private static final List<String> MARKS = List.of(
            "",
            "",
            "",
            "",
            "@Tag(\"t\") ",
            "@RequiresScopes(\"s\") ",
            "@Authenticated ",
            "@Inaccessible ",
            "@GraphQLField(filterable = false) ",
            "@GraphQLField(sortable = false) ");

    private final Random random;

    private RandomGraphs(long seed) {
        this.random = new Random(seed);
    }

    /** The classes of the subgraphs of a graph, by their names. */
    static Map<String, String[]> of(long seed) {
        return new RandomGraphs(seed).graph();
    }

    private Map<String, String[]> graph() {
        Map<String, String[]> graph = new LinkedHashMap<>();
        graph.put("owner", owner());
        int others = random.nextInt(3);
        for (int i = 1; i <= others; i++) {
            graph.put("other" + i, other(i));
        }
        return graph;
    }

    private String[] owner() {
        List<String> classes = new ArrayList<>();
        for (String type : TYPES) {
            classes.add("@Entity @Table(name = \"t_" + type.toLowerCase() + "\") @GraphQLExposed "
                    + pick("", "", "@RequiresScopes(\"s\") ", "@Tag(\"t\") ")
                    + "public class " + type + " { @Id Long id; String name;" + attributes("o")
                    + pick("", " @ManyToOne " + pick(TYPES) + " next;")
                    + pick("", " @ManyToMany List<" + pick(TYPES) + "> many;")
                    + pick("", " @Embedded Size size;") + pick("", " @Enumerated(EnumType.STRING) Kind kind;")
                    + pick(
                            "",
                            " @GraphQLField " + mark().replaceFirst("@GraphQLField.*", "")
                                    + "static String shout(String name) { return name; }")
                    + " }");
        }
        classes.addAll(values());
        return classes.toArray(String[]::new);
    }

    private String[] other(int number) {
        List<String> classes = new ArrayList<>();
        String own = "Own" + number;
        StringBuilder fields = new StringBuilder();
        List<String> known = new ArrayList<>();
        for (String type : TYPES) {
            switch (random.nextInt(4)) {
                case 0 -> known.add(type);
                case 1 ->
                    fields.append(" @RemoteReference(value = \"" + type + "\""
                            + pick("", ", inverse = \"own" + number + "\"") + ") Long " + type.toLowerCase() + "Id;");
                case 2 ->
                    fields.append(" @ElementCollection @RemoteReference(\"" + type + "\") List<Long> "
                            + type.toLowerCase() + "Ids;");
                default -> {}
            }
        }
        for (String type : known) {
            fields.append(pick("", " " + mark() + "@ManyToOne " + type + " one" + type + ";"));
            fields.append(pick("", " " + mark() + "@ManyToMany List<" + type + "> all" + type + ";"));
            classes.add("@Entity @Table(name = \"t_" + type.toLowerCase()
                    + "\") @GraphQLExposed @RemoteEntity public class " + type
                    + " { @Id Long id;" + attributes("x" + number)
                    + pick("", " @ManyToMany List<" + pick(known) + "> near" + number + ";")
                    + pick("", " @ManyToMany List<" + own + "> owns" + number + ";")
                    + pick("", " @Embedded Size size" + number + ";") + " }");
        }
        classes.add("@Entity @GraphQLExposed public class " + own + " { @Id Long id;" + attributes("w") + fields
                + pick("", " @Embedded Size size;") + pick("", " @Enumerated(EnumType.STRING) Kind kind;") + " }");
        classes.addAll(values());
        return classes.toArray(String[]::new);
    }

    private static List<String> values() {
        return List.of(
                "@Embeddable @Shareable public class Size { Integer width; String unit; @Authenticated Integer depth; }",
                "public enum Kind { ONE, @Tag(\"t\") TWO }");
    }

    private String attributes(String prefix) {
        StringBuilder attributes = new StringBuilder();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            attributes.append(" " + mark() + pick(VALUES) + " " + prefix + "a" + i + ";");
        }
        attributes.append(pick("", " @ElementCollection " + mark() + "List<String> " + prefix + "l;"));
        attributes.append(pick("", " @ElementCollection " + mark() + "Map<String, Integer> " + prefix + "m;"));
        return attributes.toString();
    }

    private String mark() {
        return pick(MARKS);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
