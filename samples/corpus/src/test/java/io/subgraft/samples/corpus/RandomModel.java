package io.subgraft.samples.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small model whose mappings are drawn at random; the same for the same seed. */
final class RandomModel {

    private static final String HEADER = "package drawn;\nimport jakarta.persistence.*;\nimport java.util.*;\n";

    private static final List<String> BASICS = List.of(
            "String",
            "Integer",
            "long",
            "Boolean",
            "java.math.BigDecimal",
            "java.time.LocalDate",
            "java.time.Instant",
            "java.time.Duration",
            "UUID",
            "Colour",
            "byte[]");

    private final Random random;
    private final int count;
    private final List<StringBuilder> bodies = new ArrayList<>();

    private RandomModel(long seed) {
        this.random = new Random(seed);
        this.count = 2 + random.nextInt(3);
    }

    /** The sources of a model, one compilation unit each. */
    static String[] sources(long seed) {
        return new RandomModel(seed).draw();
    }

    private String[] draw() {
        for (int entity = 0; entity < count; entity++) {
            bodies.add(new StringBuilder());
        }
        for (int entity = 0; entity < count; entity++) {
            int attributes = 2 + random.nextInt(5);
            for (int i = 0; i < attributes; i++) {
                attribute(entity, "a" + entity + i);
            }
        }
        List<String> sources = new ArrayList<>();
        sources.add(HEADER + "public enum Colour { RED, GREEN, BLUE }");
        sources.add(HEADER + "@Embeddable public class Point { Integer x; Integer y; @Embedded Depth depth; }");
        sources.add(HEADER + "@Embeddable public record Depth(Integer metres, String unit) {}");
        sources.add(
                HEADER + "@Embeddable public record Code(String part, int number) implements java.io.Serializable {}");
        for (int entity = 0; entity < count; entity++) {
            sources.add(HEADER + entity(entity));
        }
        if (random.nextBoolean()) {
            sources.add(HEADER + "@Entity public class Sub extends E0 { String more; "
                    + (isUnionWithCompositeKey(sources) ? "" : "@ManyToOne E1 other; ") + "}");
        }
        return sources.toArray(String[]::new);
    }

    /** Hibernate 7.4 writes a union that PostgreSQL refuses where only a subclass has a foreign key of several types. */
    private static boolean isUnionWithCompositeKey(List<String> sources) {
        return sources.stream().anyMatch(each -> each.contains("class E0 ") && each.contains("TABLE_PER_CLASS"))
                && sources.stream().anyMatch(each -> each.contains("class E1 ") && each.contains("@EmbeddedId"));
    }

    private String entity(int entity) {
        String strategy = List.of("SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS").get(random.nextInt(3));
        String inheritance = entity == 0 ? "@Inheritance(strategy = InheritanceType." + strategy + ") " : "";
        return "@Entity " + inheritance + "public class E" + entity + " {\n  " + id() + "\n" + bodies.get(entity)
                + "}\n";
    }

    private String id() {
        return switch (random.nextInt(5)) {
            case 0 -> "@Id String id;";
            case 1 -> "@Id UUID id;";
            case 2 -> "@EmbeddedId Code id;";
            default -> "@Id Long id;";
        };
    }

    private void attribute(int entity, String name) {
        int other = random.nextInt(count);
        String line = switch (random.nextInt(12)) {
            case 0 -> "@ManyToOne(fetch = FetchType.LAZY) E" + other + " " + name + ";";
            case 1 -> bidirectional(entity, other, name);
            case 2 -> "@ManyToMany Set<E" + other + "> " + name + ";";
            case 3 -> "@OneToMany List<E" + other + "> " + name + ";";
            case 4 -> embedded(name);
            case 5 -> "@ElementCollection Set<String> " + name + ";";
            case 6 -> "@ElementCollection @OrderColumn List<Colour> " + name + ";";
            case 7 -> "@ElementCollection Set<Point> " + name + ";";
            case 8 -> "@ElementCollection Map<String, Integer> " + name + ";";
            default -> BASICS.get(random.nextInt(BASICS.size())) + " " + name + ";";
        };
        bodies.get(entity).append("  ").append(line).append('\n');
    }

    private String bidirectional(int entity, int other, String name) {
        bodies.get(other).append("  @OneToMany(mappedBy = \"" + name + "\") List<E" + entity + "> of" + name + ";\n");
        return "@ManyToOne(fetch = FetchType.LAZY) E" + other + " " + name + ";";
    }

    /** Two embeddables of one class need columns of their own. */
    private static String embedded(String name) {
        return "@Embedded @AttributeOverrides({@AttributeOverride(name = \"x\", column = @Column(name = \"" + name
                + "x\")), @AttributeOverride(name = \"y\", column = @Column(name = \"" + name
                + "y\")), @AttributeOverride(name = \"depth.metres\", column = @Column(name = \"" + name
                + "m\")), @AttributeOverride(name = \"depth.unit\", column = @Column(name = \"" + name
                + "u\"))}) Point " + name + ";";
    }
}
