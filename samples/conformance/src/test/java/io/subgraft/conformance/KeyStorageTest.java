package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.conformance.KeyStorageModel.Kind;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Identifiers of every type, kept in every way: lists, pages, collections, counts and references are those that Hibernate
 * loads, on every database.
 */
@ParameterizedClass
@EnumSource(Database.class)
class KeyStorageTest {

    private static final CompiledModel MODEL = KeyStorageModel.compiled();
    private static final Map<Database, Booted> BOOTED = new EnumMap<>(Database.class);
    private static final List<String> ASSOCIATIONS = List.of("children", "owned", "unmapped", "things", "bag");

    private final Booted booted;

    KeyStorageTest(Database database) {
        this.booted = BOOTED.computeIfAbsent(database, KeyStorageTest::boot);
    }

    private static Booted boot(Database database) {
        List<Class<?>> classes = new ArrayList<>();
        KeyStorageModel.classes().forEach(each -> classes.add(MODEL.type(each)));
        Booted booted = new Booted(MODEL, database, classes);
        booted.sessionFactory().inTransaction(session -> {
            for (Kind kind : KeyStorageModel.KINDS) {
                insert(session::persist, kind);
            }
        });
        return booted;
    }

    private static int count(Kind kind) {
        return kind.name().equals("Flag") ? 2 : 3;
    }

    /** Every owner leads to other things than the next; the last to none. */
    private static void insert(java.util.function.Consumer<Object> persist, Kind kind) {
        List<Object> owners = new ArrayList<>();
        List<Object> things = new ArrayList<>();
        for (int i = 0; i < count(kind); i++) {
            owners.add(made(kind, "Owner", i));
            things.add(made(kind, "Thing", i));
        }
        things.forEach(persist);
        for (int i = 0; i < owners.size() - 1; i++) {
            Object owner = owners.get(i);
            list(owner, "owned").add(things.get(i));
            list(owner, "unmapped").add(things.get(i));
            list(owner, "things").add(things.get(i));
            list(owner, "things").add(things.get(i + 1));
            list(owner, "bag").add(things.get(i));
            list(owner, "bag").add(things.get(i));
            list(owner, "bag").add(things.get(i + 1));
            list(owner, "words").add("w" + i);
            signs(owner).put("key" + i, "value" + i);
        }
        owners.forEach(persist);
        for (int i = 0; i < 5; i++) {
            Object child = made(kind, "Child", i);
            set(child, "owner", i == 4 ? null : owners.get(i % (owners.size() - 1)));
            persist.accept(child);
        }
    }

    private static Object made(Kind kind, String entity, int i) {
        try {
            return MODEL.type("keys." + kind.name() + entity)
                    .getMethod("make", int.class)
                    .invoke(null, i);
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static Object get(Object instance, String field) {
        try {
            return instance.getClass().getField(field).get(instance);
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static void set(Object instance, String field, Object value) {
        try {
            instance.getClass().getField(field).set(instance, value);
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> list(Object instance, String field) {
        return (Collection<Object>) get(instance, field);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> signs(Object instance) {
        return (Map<String, String>) get(instance, "signs");
    }

    private static String lists(Kind kind) {
        String name = kind.name() + "Owners";
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** What Hibernate loads of each owner, by its name: the sorted names that each association leads to. */
    private Map<String, Map<String, List<String>>> loaded(Kind kind) {
        return booted.sessionFactory().fromSession(session -> {
            Map<String, Map<String, List<String>>> all = new HashMap<>();
            for (Object owner : session.createSelectionQuery("from " + kind.name() + "Owner", Object.class)
                    .getResultList()) {
                Map<String, List<String>> of = new HashMap<>();
                for (String association : ASSOCIATIONS) {
                    of.put(association, names(list(owner, association)));
                }
                of.put(
                        "words",
                        list(owner, "words").stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList());
                of.put(
                        "signs",
                        signs(owner).entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .sorted()
                                .toList());
                all.put((String) get(owner, "name"), of);
            }
            return all;
        });
    }

    private static List<String> names(Collection<Object> instances) {
        return instances.stream()
                .map(each -> (String) get(each, "name"))
                .sorted()
                .toList();
    }

    private static Map<String, List<String>> answered(Answer owner) {
        Map<String, List<String>> of = new HashMap<>();
        for (String association : ASSOCIATIONS) {
            of.put(
                    association,
                    owner.texts(association + ".nodes.name").stream().sorted().toList());
            assertThat(owner.one(association + ".totalCount"))
                    .as(association)
                    .isEqualTo(of.get(association).size());
        }
        of.put("words", owner.texts("words").stream().sorted().toList());
        List<String> keys = owner.texts("signs.key");
        List<String> values = owner.texts("signs.value");
        List<String> signs = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            signs.add(keys.get(i) + "=" + values.get(i));
        }
        Collections.sort(signs);
        of.put("signs", signs);
        return of;
    }

    private static String selection() {
        StringBuilder selection = new StringBuilder("name words signs { key value }");
        for (String association : ASSOCIATIONS) {
            selection.append(' ').append(association).append(" { totalCount nodes { name } }");
        }
        return selection.toString();
    }

    @Test
    void ownersLeadToWhatHibernateLoads() {
        List<String> wrong = new ArrayList<>();
        for (Kind kind : KeyStorageModel.KINDS) {
            attempt(kind, wrong, () -> {
                Map<String, Map<String, List<String>>> found = new HashMap<>();
                for (Object each : booted.query("{ " + lists(kind) + " { nodes { " + selection() + " } } }")
                        .all(lists(kind) + ".nodes")) {
                    Answer owner = new Answer(each);
                    found.put((String) owner.one("name"), answered(owner));
                }
                assertThat(found).isEqualTo(loaded(kind));
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void pagesGoOnFromCursors() {
        List<String> wrong = new ArrayList<>();
        for (Kind kind : KeyStorageModel.KINDS) {
            for (int size = 1; size <= 2; size++) {
                String first = "first: " + size;
                String last = "last: " + size;
                attempt(kind, wrong, () -> {
                    List<String> all = booted.query("{ " + lists(kind) + " { nodes { name } } }")
                            .texts(lists(kind) + ".nodes.name");
                    assertThat(all).hasSize(count(kind));
                    assertThat(walk(kind, first, "after", "endCursor", "hasNextPage"))
                            .isEqualTo(all);
                    List<String> backwards = walk(kind, last, "before", "startCursor", "hasPreviousPage");
                    assertThat(backwards).containsExactlyInAnyOrderElementsOf(all);
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> walk(Kind kind, String size, String bound, String cursor, String more) {
        List<String> names = new ArrayList<>();
        String from = "";
        do {
            Answer page = booted.query("{ " + lists(kind) + "(" + size + from + ") { nodes { name } pageInfo { "
                    + cursor + " " + more + " } } }");
            names.addAll(page.texts(lists(kind) + ".nodes.name"));
            String place = lists(kind) + ".pageInfo.";
            from = Boolean.TRUE.equals(page.one(place + more))
                    ? ", " + bound + ": \"" + page.one(place + cursor) + "\""
                    : "";
        } while (!from.isEmpty() && names.size() < 10);
        return names;
    }

    @Test
    void referencesLeadBack() {
        List<String> wrong = new ArrayList<>();
        for (Kind kind : KeyStorageModel.KINDS) {
            attempt(kind, wrong, () -> {
                String children = lists(kind).replace("Owners", "Children");
                Answer answer = booted.query("{ " + children
                        + " { nodes { name owner { name children { totalCount nodes { name } } } } } }");
                for (Object each : answer.all(children + ".nodes")) {
                    Answer child = new Answer(each);
                    if (!child.one("name").equals("c4")) {
                        assertThat(child.texts("owner.children.nodes.name")).contains((String) child.one("name"));
                        assertThat(child.one("owner.children.totalCount"))
                                .isEqualTo(child.all("owner.children.nodes").size());
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Runs all kinds, so that one run tells of all that are wrong. */
    private static void attempt(Kind kind, List<String> wrong, Runnable check) {
        try {
            check.run();
        } catch (AssertionError | RuntimeException failure) {
            wrong.add(kind + ": " + failure.getMessage());
        }
    }
}
