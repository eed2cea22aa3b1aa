package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Conditions of the table between two entities, and of the collection itself: nodes, counts, aggregates, groups and the conditions
 * {@code some}, {@code none} and {@code every} agree with what Hibernate loads, on both sides.
 */
class LinkConditionsTest {

    private static final int ROWS = 6;
    private static final List<Integer> SOME = List.of(1, 2, 4);

    /** What a collection says of the links that it leaves out. */
    private enum Link {
        SOFT("@SoftDelete", "sided mirrored both named words"),
        TABLE("@SQLJoinTableRestriction(\"active = true\")", "sided mirrored both named listed"),
        RESTRICTED("@SQLRestriction(\"gone = false\")", "sided mirrored both named listed joined mapped"),
        FILTERED(
                "@Filter(name = \"present\", condition = \"gone = false\")",
                "sided mirrored both named listed joined mapped"),
        NONE("", "sided mirrored both named listed joined mapped words");

        private final String annotation;
        private final List<String> collections;

        Link(String annotation, String collections) {
            this.annotation = annotation;
            this.collections = List.of(collections.split(" "));
        }

        private String suffix() {
            return name().charAt(0)
                    + name().substring(1).toLowerCase(Locale.ROOT).replace("_", "");
        }

        private String[] sources() {
            return new String[] {
                source("""
                        @Entity @GraphQLExposed
                        @FilterDef(name = "unused$")
                        public class Post$ {
                            @Id Long id;
                            COLLECTIONS
                        }
                        """.replace(
                                "COLLECTIONS",
                                collections.stream().map(this::collection).collect(Collectors.joining("\n")))),
                source("""
                        @Entity @GraphQLExposed
                        public class Tag$ {
                            @Id Long id;
                            @GraphQLIgnore boolean gone;
                            @ManyToOne(fetch = FetchType.LAZY) Post$ post;
                            @ManyToMany(mappedBy = "mirrored") Set<Post$> posts;
                            @ManyToMany(mappedBy = "both") BOTH Set<Post$> others;
                        }
                        """.replace("BOTH", this == RESTRICTED || this == FILTERED ? "" : annotation))
            };
        }

        private String collection(String name) {
            return switch (name) {
                case "sided", "mirrored", "both" ->
                    annotation
                            + " @ManyToMany @JoinTable(name = \"%s$\", joinColumns = @JoinColumn(name = \"post_id\"), inverseJoinColumns = @JoinColumn(name = \"tag_id\")) Set<Tag$> %1$s;"
                                    .formatted(name);
                case "named" ->
                    annotation
                            + " @ManyToMany @JoinTable(name = \"named$\", joinColumns = @JoinColumn(name = \"post_id\"), inverseJoinColumns = @JoinColumn(name = \"tag_id\")) @MapKeyColumn(name = \"word\") Map<String, Tag$> named;";
                case "listed" ->
                    annotation
                            + " @OneToMany @JoinTable(name = \"listed$\", joinColumns = @JoinColumn(name = \"post_id\"), inverseJoinColumns = @JoinColumn(name = \"tag_id\")) List<Tag$> listed;";
                case "joined" -> annotation + " @OneToMany @JoinColumn(name = \"joined_id\") List<Tag$> joined;";
                case "mapped" -> annotation + " @OneToMany(mappedBy = \"post\") List<Tag$> mapped;";
                default ->
                    annotation
                            + " @ElementCollection @CollectionTable(name = \"words$\", joinColumns = @JoinColumn(name = \"post_id\")) @Column(name = \"word\") List<String> words;";
            };
        }

        private String source(String text) {
            return """
                    package links;
                    import io.subgraft.annotation.*;
                    import jakarta.persistence.*;
                    import java.util.*;
                    import org.hibernate.annotations.*;
                    """ + text.replace("$", suffix());
        }

        private void rows(Random random, List<String> sql) {
            List<String> tables = collections.stream()
                    .filter(each -> !each.equals("joined") && !each.equals("mapped"))
                    .toList();
            if (this != SOFT) {
                tables.forEach(each -> sql.add("alter table " + each + "$ add column active boolean"));
            }
            String flag = this == SOFT ? "deleted" : "active";
            for (int id = 1; id <= ROWS; id++) {
                sql.add("insert into Post$ (id) values (" + id + ")");
            }
            for (int id = 1; id <= ROWS; id++) {
                sql.add("insert into Tag$ (id, gone, post_id" + (collections.contains("joined") ? ", joined_id" : "")
                        + ") values (" + id + ", " + (id % 3 == 0) + ", " + (1 + random.nextInt(ROWS))
                        + (collections.contains("joined") ? ", " + (1 + random.nextInt(ROWS)) : "") + ")");
            }
            for (String table : tables) {
                for (int post = 1; post < ROWS; post++) {
                    for (int tag : random.ints(3, 1, ROWS + 1).distinct().toArray()) {
                        if (table.equals("listed")) {
                            continue;
                        }
                        boolean isSet = random.nextBoolean();
                        sql.add(
                                switch (table) {
                                    case "named" ->
                                        "insert into named$ (post_id, word, tag_id, %s) values (%d, 'k%d', %3$d, %b)"
                                                .formatted(flag, post, tag, isSet);
                                    case "words" ->
                                        "insert into words$ (post_id, word, %s) values (%d, 'w%d', %b)"
                                                .formatted(flag, post, tag, isSet);
                                    default ->
                                        "insert into %s$ (post_id, tag_id, %s) values (%d, %d, %b)"
                                                .formatted(table, flag, post, tag, isSet);
                                });
                    }
                }
            }
            if (tables.contains("listed")) {
                for (int tag = 1; tag <= ROWS; tag++) {
                    sql.add("insert into listed$ (post_id, tag_id, active) values (%d, %d, %b)"
                            .formatted(1 + random.nextInt(ROWS), tag, random.nextBoolean()));
                }
            }
            sql.replaceAll(each -> each.replace("$", suffix()));
        }
    }

    private static final CompiledModel MODEL = CompiledModel.of(Stream.concat(
                    Stream.of("""
                            @FilterDef(name = "present", autoEnabled = true)
                            package links;
                            import org.hibernate.annotations.FilterDef;
                            """), Arrays.stream(Link.values()).flatMap(each -> Stream.of(each.sources())))
            .toArray(String[]::new));

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatACollectionLeavesOutIsInNoListAndNoCount(Database database) throws Exception {
        List<String> classes = new ArrayList<>(List.of("links.package-info"));
        List<String> sql = new ArrayList<>();
        for (Link each : Link.values()) {
            classes.add("links.Post" + each.suffix());
            classes.add("links.Tag" + each.suffix());
            List<String> own = new ArrayList<>();
            each.rows(new Random(20_261_130L), own);
            sql.addAll(own);
        }
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        try (Booted booted =
                new Booted(MODEL, database, classes.toArray(String[]::new)).with(sql.toArray(String[]::new))) {
            for (Link link : Link.values()) {
                for (String collection : link.collections) {
                    compared += compare(booted, "Post" + link.suffix(), collection, wrong);
                }
                compared += compare(booted, "Tag" + link.suffix(), "posts", wrong);
                compared += compare(booted, "Tag" + link.suffix(), "others", wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(200);
    }

    /** Compares every way to ask for a collection with what Hibernate loads, and tells how many there were. */
    private static int compare(Booted booted, String entity, String name, List<String> wrong) throws Exception {
        Map<Integer, List<Integer>> loaded = loaded(booted, entity, name);
        String root = Character.toLowerCase(entity.charAt(0)) + entity.substring(1) + "s";
        Map<String, Object> asked = new LinkedHashMap<>();
        Map<String, Object> right = new LinkedHashMap<>();
        if (name.equals("words") || name.equals("named")) {
            boolean isMap = name.equals("named");
            for (String part : isMap ? List.of("key", "value { id }", "key value { id }") : List.of("")) {
                String selection = isMap ? " { " + part + " }" : "";
                asked.put(
                        part,
                        nodes(
                                booted,
                                root,
                                name + selection,
                                node -> numbers(
                                        isMap
                                                ? new Answer(node.get(name))
                                                        .all(part.equals("value { id }") ? "value.id" : "key")
                                                : (List<?>) node.get(name))));
                right.put(part, loaded);
            }
            String inner = isMap ? "{ key: { in: [\"k1\", \"k2\", \"k4\"] } }" : "{ in: [\"w1\", \"w2\", \"w4\"] }";
            filters(booted, root, name, inner, loaded, asked, right);
        } else {
            asked.put(
                    "nodes",
                    nodes(
                            booted,
                            root,
                            name + " { nodes { id } }",
                            node -> numbers(new Answer(node.get(name)).all("nodes.id"))));
            asked.put(
                    "nodes with type",
                    nodes(
                            booted,
                            root,
                            name + " { nodes { __typename id } totalCount }",
                            node -> numbers(new Answer(node.get(name)).all("nodes.id"))));
            asked.put(
                    "page",
                    nodes(
                            booted,
                            root,
                            name
                                    + "(first: 100, orderBy: [{ id: ASC }]) { edges { node { id } } pageInfo { hasNextPage } }",
                            node -> numbers(new Answer(node.get(name)).all("edges.node.id"))));
            asked.put(
                    "groups",
                    nodes(
                            booted,
                            root,
                            name + " { aggregate { groupBy(by: [{ id: VALUE }]) { key { id } } } }",
                            node -> numbers(new Answer(node.get(name)).all("aggregate.groupBy.key.id"))));
            asked.keySet().forEach(each -> right.put(each, loaded));
            Map<Integer, Integer> sizes = new TreeMap<>();
            loaded.forEach((id, all) -> sizes.put(id, all.size()));
            for (String count : List.of("totalCount", "aggregate { count }")) {
                String path = count.replace(" {", ".").replace(" }", "").replace(" ", "");
                asked.put(
                        count,
                        nodes(
                                booted,
                                root,
                                name + " { " + count + " }",
                                node -> ((Number) new Answer(node.get(name)).one(path)).intValue()));
                right.put(count, sizes);
            }
            filters(booted, root, name, "{ id: { in: [\"1\", \"2\", \"4\"] } }", loaded, asked, right);
        }
        right.forEach((way, expected) -> {
            if (!String.valueOf(asked.get(way)).equals(expected.toString())) {
                wrong.add(entity + "." + name + " " + way + ": got " + asked.get(way) + " want " + expected + "\n");
            }
        });
        return right.size();
    }

    private static void filters(
            Booted booted,
            String root,
            String name,
            String inner,
            Map<Integer, List<Integer>> loaded,
            Map<String, Object> asked,
            Map<String, Object> right) {
        Map<String, Predicate<List<Integer>>> conditions = new LinkedHashMap<>();
        conditions.put("{ some: {} }", all -> !all.isEmpty());
        conditions.put("{ none: {} }", List::isEmpty);
        conditions.put("{ some: " + inner + " }", all -> all.stream().anyMatch(SOME::contains));
        conditions.put("{ none: " + inner + " }", all -> all.stream().noneMatch(SOME::contains));
        conditions.put("{ every: " + inner + " }", SOME::containsAll);
        conditions.forEach((condition, isTrue) -> {
            String document = "{ %s(where: { %s: %s }) { nodes { id } totalCount } }".formatted(root, name, condition);
            Answer answer = booted.query(document);
            asked.put(condition, numbers(answer.all(root + ".nodes.id")) + " " + answer.one(root + ".totalCount"));
            List<Integer> ids = loaded.entrySet().stream()
                    .filter(each -> isTrue.test(each.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            right.put(condition, ids + " " + ids.size());
        });
    }

    private interface OfNode<T> {
        T of(Map<?, ?> node);
    }

    private static <T> Map<Integer, T> nodes(Booted booted, String root, String selection, OfNode<T> read) {
        Map<Integer, T> found = new TreeMap<>();
        for (Object each : booted.query("{ " + root + " { nodes { id " + selection + " } } }")
                .all(root + ".nodes")) {
            Map<?, ?> node = (Map<?, ?>) each;
            found.put(Integer.valueOf(node.get("id").toString()), read.of(node));
        }
        return found;
    }

    private static List<Integer> numbers(List<?> values) {
        return values.stream()
                .map(each -> Integer.valueOf(each.toString().replaceAll("\\D", "")))
                .sorted()
                .toList();
    }

    private static Map<Integer, List<Integer>> loaded(Booted booted, String entity, String name) throws Exception {
        Map<Integer, List<Integer>> loaded = new TreeMap<>();
        try (Session session = booted.sessionFactory().openSession()) {
            for (Object each :
                    session.createSelectionQuery("from " + entity, Object.class).getResultList()) {
                Object collection = value(each, name);
                Collection<?> elements =
                        collection instanceof Map<?, ?> map ? map.keySet() : (Collection<?>) collection;
                List<Object> ids = new ArrayList<>();
                for (Object element : elements) {
                    ids.add(element instanceof String ? element : session.getIdentifier(element));
                }
                loaded.put(Integer.valueOf(value(each, "id").toString()), numbers(ids));
            }
        }
        return loaded;
    }

    private static Object value(Object instance, String name) throws Exception {
        Field field = instance.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(instance);
    }
}
