package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.conformance.ValueTypes.ValueType;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An identifier has one text, wherever it is shown and whatever its type: in lists, by key, below associations, in groups; and that
 * text is taken wherever one is read.
 */
class IdTextsTest {

    /** But for those that have others here, and the URL, which no identifier is. */
    private static final List<ValueType> TYPES = ValueTypes.ALL.stream()
            .filter(each ->
                    !List.of("single", "twice", "page", "letter", "text").contains(each.name()))
            .toList();

    private static final List<ValueType> ALL = all();
    private static final CompiledModel MODEL = CompiledModel.federated(sources());

    private final List<String> faults = new ArrayList<>();

    /** PostgreSQL does not read what Java writes for years of more digits, in the arrays that keys are bound in. */
    private static ValueType everyday(ValueType type) {
        return new ValueType(
                type.name(),
                type.attribute(),
                type.values().stream()
                        .filter(each -> !each.toString().matches("(\\+|0001-|1582-10-04).*"))
                        .toList());
    }

    private static List<ValueType> all() {
        List<ValueType> all =
                new ArrayList<>(TYPES.stream().map(IdTextsTest::everyday).toList());
        all.add(new ValueType("letter", "Character", List.of('a', 'b', '0', ';', '%')));
        all.add(new ValueType(
                "text", "String", List.of("a", "b c", "%3B;", "\"", "\\", "/?&", "ü", "🦉", "0", "00", "null")));
        all.add(new ValueType("single", "Float", List.of(0.5f, 1024f)));
        all.add(new ValueType("twice", "Double", List.of(0.1, 1e100, -2.5)));
        return all;
    }

    private static String[] sources() {
        List<String> sources = new ArrayList<>();
        for (ValueType each : ALL) {
            String name = each.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + each.name().substring(1);
            String type = each.attribute();
            sources.add(ValueTypes.HEAD + "@Entity @GraphQLExposed public class " + name
                    + "Owner {\n@Id @Column(name = \"the_key\"" + column(type) + ") " + bare(type) + " id;\n"
                    + "String word = \"w\";\n@OneToMany(mappedBy = \"owner\") List<" + name + "Part> parts;\n}");
            sources.add(ValueTypes.HEAD + "@Entity @GraphQLExposed public class " + name + "Part {\n@EmbeddedId " + name
                    + "Key id;\n" + "@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = \"owner_key\""
                    + column(type).replaceAll(", (precision|scale) = \\d+", "") + ") " + name + "Owner owner;\n}");
            sources.add(ValueTypes.HEAD + "@Embeddable public class " + name + "Key {\n@Column(name = \"the_key\""
                    + column(type) + ") " + bare(type) + " part;\nLong number;\n"
                    + "@Override public boolean equals(Object other) { return other instanceof " + name
                    + "Key key && Objects.equals(key.part, part) && Objects.equals(key.number, number); }\n"
                    + "@Override public int hashCode() { return Objects.hash(part, number); }\n}");
        }
        sources.add(ValueTypes.COLOUR);
        return sources.toArray(String[]::new);
    }

    private static String column(String type) {
        int start = type.indexOf("@Column(");
        return start < 0 ? "" : ", " + type.substring(start + 8, type.indexOf(')', start));
    }

    private static String bare(String type) {
        return type.replaceAll("@Column\\([^)]*\\)", "");
    }

    private static String[] classes() {
        return ALL.stream()
                .map(each -> each.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + each.name().substring(1))
                .flatMap(each ->
                        List.of("values." + each + "Owner", "values." + each + "Part", "values." + each + "Key")
                                .stream())
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void areOneWhereverTheyAreShown(Database database) {
        int rows = 0;
        try (Booted booted = new Booted(MODEL, database, classes())) {
            for (ValueType each : ALL) {
                rows += rows(booted, each);
            }
        }
        assertThat(faults).as(faults.size() + " faults").isEmpty();
        assertThat(rows).isGreaterThan(60);
    }

    private int rows(Booted booted, ValueType type) {
        String name = type.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + type.name().substring(1);
        String field = type.name();
        int inserted = 0;
        for (Object value : type.values()) {
            inserted += insert(booted, name, value) ? 1 : 0;
        }
        Answer list = ask(
                booted,
                "{ " + field
                        + "Owners(first: 50) { edges { cursor node { id parts { nodes { id { part number } owner { id } } } } } aggregate { groupBy(by: [{id: VALUE}]) { key { id } count } } } "
                        + field
                        + "Parts(first: 50) { edges { cursor node { id { part number } owner { id } full: owner { id word } } } } }",
                type.name() + " list");
        if (list == null) {
            return inserted;
        }
        List<String> ids = list.texts(field + "Owners.edges.node.id");
        expect(ids.size() == inserted, type.name() + " has " + ids + " of " + inserted);
        expect(
                ids.equals(list.texts(field + "Owners.edges.node.parts.nodes.owner.id")),
                type.name() + " below: " + list.texts(field + "Owners.edges.node.parts.nodes.owner.id") + " of " + ids);
        expect(
                ids.equals(list.texts(field + "Owners.edges.node.parts.nodes.id.part")),
                type.name() + " embedded: " + list.texts(field + "Owners.edges.node.parts.nodes.id.part") + " of "
                        + ids);
        expect(
                list.texts(field + "Parts.edges.node.owner.id").containsAll(ids),
                type.name() + " foreign key: " + list.texts(field + "Parts.edges.node.owner.id") + " of " + ids);
        expect(list.texts(field + "Parts.edges.node.full.id").containsAll(ids), type.name() + " joined: " + ids);
        expect(
                list.texts(field + "Owners.aggregate.groupBy.key.id").containsAll(ids),
                type.name() + " groups: " + list.texts(field + "Owners.aggregate.groupBy.key.id") + " of " + ids);
        List<String> cursors = list.texts(field + "Owners.edges.cursor");
        for (int i = 0; i < ids.size(); i++) {
            String id = HostileValuesTest.literal(ids.get(i));
            String what = type.name() + " " + ids.get(i);
            same(
                    booted,
                    "{ " + field + "Owner(id: " + id + ") { id } }",
                    field + "Owner.id",
                    ids.get(i),
                    what + " by id");
            same(
                    booted,
                    "{ " + field + "Owners(where: {id: {eq: " + id + "}}) { nodes { id } } }",
                    field + "Owners.nodes.id",
                    ids.get(i),
                    what + " eq");
            same(
                    booted,
                    "{ " + field + "Owners(where: {id: {in: [" + id + "]}}) { nodes { id } } }",
                    field + "Owners.nodes.id",
                    ids.get(i),
                    what + " in");
            same(
                    booted,
                    "{ " + field + "Part(part: " + id + ", number: 7) { id { part } owner { id } } }",
                    field + "Part.id.part",
                    ids.get(i),
                    what + " composite");
            same(
                    booted,
                    "{ " + field + "Parts(where: {owner: {id: {eq: " + id + "}}}) { nodes { owner { id } } } }",
                    field + "Parts.nodes.owner.id",
                    ids.get(i),
                    what + " owner");
            same(
                    booted,
                    "{ " + field + "Parts(where: {id: {part: {eq: " + id + "}}}) { nodes { id { part } } } }",
                    field + "Parts.nodes.id.part",
                    ids.get(i),
                    what + " part");
            same(
                    booted,
                    "{ _entities(representations: [{__typename: \"" + name + "Owner\", id: " + id + "}]) { ... on "
                            + name + "Owner { id } } }",
                    "_entities.id",
                    ids.get(i),
                    what + " representation");
            Answer after = ask(
                    booted,
                    "{ " + field + "Owners(first: 50, after: \"" + cursors.get(i) + "\") { nodes { id } } }",
                    what + " cursor");
            expect(
                    after == null || after.texts(field + "Owners.nodes.id").equals(ids.subList(i + 1, ids.size())),
                    what + " cursor: " + after + " of " + ids);
        }
        return inserted;
    }

    private void same(Booted booted, String document, String path, String id, String what) {
        Answer answer = ask(booted, document, what);
        if (answer != null && !Objects.equals(answer.texts(path), List.of(id))) {
            faults.add(what + ": " + answer);
        }
    }

    private void expect(boolean isTrue, String fault) {
        if (!isTrue) {
            faults.add(fault);
        }
    }

    private Answer ask(Booted booted, String document, String what) {
        ExecutionResult result = booted.subgraft().execute(document);
        if (!result.getErrors().isEmpty()) {
            faults.add(what + ": " + result.getErrors().get(0).getExtensions().get("code") + " "
                    + result.getErrors().get(0).getMessage());
            return null;
        }
        return new Answer(result.getData());
    }

    private static boolean insert(Booted booted, String name, Object value) {
        try {
            Object owner = MODEL.type("values." + name + "Owner")
                    .getDeclaredConstructor()
                    .newInstance();
            ValueTypes.set(owner, "id", value);
            Object key = MODEL.type("values." + name + "Key")
                    .getDeclaredConstructor()
                    .newInstance();
            ValueTypes.set(key, "part", value);
            ValueTypes.set(key, "number", 7L);
            Object part = MODEL.type("values." + name + "Part")
                    .getDeclaredConstructor()
                    .newInstance();
            ValueTypes.set(part, "id", key);
            ValueTypes.set(part, "owner", owner);
            booted.sessionFactory().inStatelessTransaction(session -> {
                session.insert(owner);
                session.insert(part);
            });
            return true;
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        } catch (RuntimeException notHeld) {
            return false;
        }
    }
}
