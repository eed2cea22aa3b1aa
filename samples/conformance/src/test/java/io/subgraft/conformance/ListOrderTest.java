package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of associations are in the order of their mapping, have what Hibernate loads, and are walked page by page whole. */
@ParameterizedClass
@EnumSource(Database.class)
class ListOrderTest {

    private static final CompiledModel MODEL = CompiledModel.of(
            """
            package music;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            @Entity @GraphQLExposed
            public class Album {
              @Id public Long id;
              @ManyToMany @OrderColumn @JoinTable(name = "a_ordered") public List<Track> ordered = new ArrayList<>();
              @ManyToMany @OrderColumn @ListIndexBase(5) @JoinTable(name = "a_based") public List<Track> based = new ArrayList<>();
              @ManyToMany @JoinTable(name = "a_bag") public List<Track> bag = new ArrayList<>();
              @ManyToMany @JoinTable(name = "a_sorted") @OrderBy("title desc, id") public List<Track> sorted = new ArrayList<>();
              @ManyToMany @JoinTable(name = "a_byId") @OrderBy public List<Track> byId = new ArrayList<>();
              @ManyToMany @JoinTable(name = "a_byIdDown") @OrderBy("id desc") public Set<Track> byIdDown = new LinkedHashSet<>();
              @ManyToMany @JoinTable(name = "a_byNull") @OrderBy("length, id") public Set<Track> byNull = new LinkedHashSet<>();
              @ManyToMany @JoinTable(name = "a_byNullDown") @OrderBy("length desc, id") public Set<Track> byNullDown = new LinkedHashSet<>();
              @ManyToMany @JoinTable(name = "a_bySize") @OrderBy("size.seconds desc, size.beats") public Set<Track> bySize = new LinkedHashSet<>();
              @ManyToMany @JoinTable(name = "a_bySql") @SQLOrder("title desc, id") public Set<Track> bySql = new LinkedHashSet<>();
              @ManyToMany @JoinTable(name = "a_plain") public Set<Track> plain = new LinkedHashSet<>();
              @OneToMany(mappedBy = "album") @OrderBy("title desc, id") public List<Track> mapped = new ArrayList<>();
              @OneToMany(mappedBy = "album") @OrderBy("mood desc, title, id") public Set<Track> byMood = new LinkedHashSet<>();
              @OneToMany @OrderColumn(name = "place") @JoinColumn(name = "owned_by") public List<Track> owned = new ArrayList<>();
              @GraphQLField(asList = true) @ManyToMany @OrderColumn @JoinTable(name = "a_whole") public List<Track> whole = new ArrayList<>();
              @GraphQLField(asList = true) @ManyToMany @OrderBy("title desc, id") @JoinTable(name = "a_wholeSorted") public Set<Track> wholeSorted = new LinkedHashSet<>();
            }
            """,
            """
            package music;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Track {
              @Id public Long id;
              public String title;
              public Integer length;
              public Size size;
              @Enumerated(EnumType.STRING) public Mood mood;
              @ManyToOne(fetch = FetchType.LAZY) public Album album;
              @ManyToMany(mappedBy = "bag") public List<Album> onBags = new ArrayList<>();
            }
            """,
            "package music;\n@jakarta.persistence.Embeddable public class Size { public Integer seconds; public Integer beats; }",
            "package music;\npublic enum Mood { SAD, GLAD, MAD }");

    private static final List<String> LISTS = List.of(
            "ordered",
            "based",
            "bag",
            "sorted",
            "byId",
            "byIdDown",
            "byNull",
            "byNullDown",
            "bySize",
            "bySql",
            "plain",
            "mapped",
            "byMood",
            "owned");

    private static final List<String> WHOLE = List.of("whole", "wholeSorted");

    /** What Hibernate loads in no order of its own. */
    private static final List<String> UNORDERED = List.of("bag", "plain");

    private static final Map<Database, Booted> BOOTED = new EnumMap<>(Database.class);

    private final Booted booted;

    ListOrderTest(Database database) {
        this.booted = BOOTED.computeIfAbsent(database, ListOrderTest::boot);
    }

    private static Booted boot(Database database) {
        Booted booted = new Booted(MODEL, database, "music.Album", "music.Track", "music.Size");
        booted.sessionFactory().inTransaction(session -> {
            List<Object> tracks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Object track = made("Track", i + 1L);
                set(
                        track,
                        "title",
                        List.of("Moon", "Rain", "Air", "Rain", "Zoo", "Fog").get(i));
                set(track, "length", i % 3 == 0 ? null : (Integer) (10 - i));
                Object size = made("Size");
                set(size, "seconds", i % 2);
                set(size, "beats", 9 - i);
                set(track, "size", size);
                set(track, "mood", MODEL.type("music.Mood").getEnumConstants()[i % 3]);
                tracks.add(track);
            }
            for (long id = 1; id <= 3; id++) {
                Object album = made("Album", id);
                List<Integer> repeated = id == 1 ? List.of(3, 1, 3, 2, 3) : id == 2 ? List.of(5, 5, 0) : List.of();
                List<Integer> once = id == 1 ? List.of(4, 2, 1, 0, 3) : id == 2 ? List.of(5, 3, 0) : List.of();
                for (String list : Stream.concat(LISTS.stream(), WHOLE.stream()).toList()) {
                    boolean repeats = List.of("ordered", "based", "bag", "sorted", "byId", "whole")
                            .contains(list);
                    if (!List.of("mapped", "byMood", "owned").contains(list)) {
                        (repeats ? repeated : once)
                                .forEach(each -> list(album, list).add(tracks.get(each)));
                    }
                }
                session.persist(album);
                List<Integer> own = id == 1 ? List.of(4, 1, 2, 3) : id == 2 ? List.of(5, 0) : List.of();
                own.forEach(each -> {
                    set(tracks.get(each), "album", album);
                    list(album, "owned").add(tracks.get(each));
                });
            }
            tracks.forEach(session::persist);
        });
        return booted;
    }

    private static Object made(String type) {
        try {
            return MODEL.type("music." + type).getConstructor().newInstance();
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static Object made(String type, Long id) {
        Object made = made(type);
        set(made, "id", id);
        return made;
    }

    private static void set(Object instance, String field, Object value) {
        try {
            instance.getClass().getField(field).set(instance, value);
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

    @SuppressWarnings("unchecked")
    private static Collection<Object> list(Object instance, String field) {
        return (Collection<Object>) get(instance, field);
    }

    /** The ids of a list of an album as Hibernate loads it; null, as a hole of a list, is left out. */
    private List<String> loaded(long album, String list) {
        return booted.sessionFactory()
                .fromSession(session -> list(session.find(MODEL.type("music.Album"), album), list).stream()
                        .filter(java.util.Objects::nonNull)
                        .map(each -> String.valueOf(get(each, "id")))
                        .toList());
    }

    private Answer album(String selection, int album) {
        return new Answer(booted.query("{ albums { nodes { " + selection + " } } }")
                .all("albums.nodes")
                .get(album - 1));
    }

    @Test
    void listsHaveTheOrderOfTheirMapping() {
        for (String list : LISTS) {
            for (int album = 1; album <= 3; album++) {
                Answer answer = album(list + " { totalCount nodes { id } }", album);
                List<String> found = answer.texts(list + ".nodes.id");
                if (UNORDERED.contains(list)) {
                    assertThat(found).as(list).containsExactlyInAnyOrderElementsOf(loaded(album, list));
                    assertThat(found).as(list).isSorted();
                } else {
                    assertThat(found).as(list + " of " + album).isEqualTo(loaded(album, list));
                }
                assertThat(answer.one(list + ".totalCount")).as(list).isEqualTo(found.size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", orderBy: [{ title: ASC }]",
                ", orderBy: [{ length: DESC }]",
                ", where: { title: { neq: \"Air\" } }"
            })
    void pagesOfListsAreWalkedWhole(String arguments) {
        for (String list : LISTS) {
            String whole = arguments.isEmpty() ? list : list + "(first: 50" + arguments + ")";
            Answer all = booted.query("{ albums { nodes { " + whole + " { totalCount nodes { id } } } } }");
            for (int album = 1; album <= 3; album++) {
                Answer one = new Answer(all.all("albums.nodes").get(album - 1));
                List<String> ids = one.texts(list + ".nodes.id");
                assertThat(ids).as(list + arguments).hasSize((int) one.one(list + ".totalCount"));
                for (int size = 1; size <= 3; size++) {
                    assertThat(walk(list, album, "first: " + size, "after", "endCursor", "hasNextPage", arguments))
                            .as(list + arguments + " by " + size)
                            .isEqualTo(ids);
                    List<String> backwards =
                            walk(list, album, "last: " + size, "before", "startCursor", "hasPreviousPage", arguments);
                    Collections.reverse(backwards);
                    assertThat(backwards)
                            .as(list + arguments + " backwards by " + size)
                            .isEqualTo(ids);
                }
            }
        }
    }

    private List<String> walk(
            String list, int album, String size, String bound, String cursor, String more, String arguments) {
        List<String> ids = new ArrayList<>();
        String from = "";
        do {
            Answer answer = album(
                    list + "(" + size + from + arguments + ") { nodes { id } edges { cursor } pageInfo { " + cursor
                            + " " + more + " hasNextPage hasPreviousPage } }",
                    album);
            List<String> page = new ArrayList<>(answer.texts(list + ".nodes.id"));
            if (bound.equals("before")) {
                Collections.reverse(page);
            }
            ids.addAll(page);
            from = Boolean.TRUE.equals(answer.one(list + ".pageInfo." + more))
                    ? ", " + bound + ": \"" + answer.one(list + ".pageInfo." + cursor) + "\""
                    : "";
        } while (!from.isEmpty() && ids.size() < 20);
        return ids;
    }

    @Test
    void listsWithoutPagesHaveTheOrderOfTheirMapping() {
        for (String list : WHOLE) {
            for (int album = 1; album <= 3; album++) {
                assertThat(album(list + " { id }", album).texts(list + ".id"))
                        .as(list)
                        .isEqualTo(loaded(album, list));
            }
        }
    }

    @Test
    void offsetsSkipRowsOfTheList() {
        for (String list : LISTS) {
            List<String> all = album(list + " { nodes { id } }", 1).texts(list + ".nodes.id");
            for (int offset = 0; offset < 4; offset++) {
                assertThat(album(list + "(first: 2, offset: " + offset + ") { nodes { id } }", 1)
                                .texts(list + ".nodes.id"))
                        .as(list)
                        .isEqualTo(all.stream().skip(offset).limit(2).toList());
            }
        }
    }

    @Test
    void theOtherSideOfALinkThatRepeatsRepeats() {
        Answer answer = booted.query("{ track(id: 4) { onBags { totalCount nodes { id } } } }");
        assertThat(answer.texts("track.onBags.nodes.id")).containsExactly("1", "1", "1");
        assertThat(answer.one("track.onBags.totalCount")).isEqualTo(3);
    }

    @Test
    void cursorsAreOfTheOrderOfTheMapping() {
        Object cursor = album("ordered(first: 1) { pageInfo { endCursor } }", 1).one("ordered.pageInfo.endCursor");
        assertThat(booted.subgraft()
                        .execute("{ albums { nodes { plain(first: 1, after: \"" + cursor + "\") { nodes { id } } } } }")
                        .getErrors()
                        .get(0)
                        .getExtensions())
                .containsEntry("code", "BAD_USER_INPUT");
    }
}
