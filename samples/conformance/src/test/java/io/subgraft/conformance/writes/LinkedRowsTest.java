package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.conformance.Booted;
import io.subgraft.conformance.CompiledModel;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import io.subgraft.security.Caller;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that are put into an association to many, and taken out of it. */
class LinkedRowsTest {

    private static final String IMPORTS = """
            package linked;
            import io.subgraft.annotation.*;
            import io.subgraft.security.*;
            import static io.subgraft.security.Write.*;
            import jakarta.annotation.security.PermitAll;
            import jakarta.persistence.*;
            import java.util.*;
            import org.hibernate.annotations.NaturalId;
            """;

    private static final CompiledModel MODEL =
            CompiledModel.of(IMPORTS + """
            @Entity @GraphQLExposed @PermitAll @GraphQLWrites({CREATE, UPDATE, DELETE})
            public class Article {
              @Id @GraphQLInput Long id;
              @GraphQLInput String title;
              @GraphQLInput(nested = {Nested.CONNECT, Nested.DISCONNECT, Nested.SET}) @ManyToMany Set<Tag> tags;
              @GraphQLInput(nested = {Nested.CONNECT, Nested.DISCONNECT}) @OneToMany @OrderColumn List<Note> notes = new ArrayList<>();
              @GraphQLInput(nested = Nested.DISCONNECT) @ManyToMany @JoinTable(name = "Reader") Set<Note> readers;
              @Version int version;
            }
            """, IMPORTS + """
            @Entity @GraphQLExposed @GraphQLPolicy(OfTenant.class)
            public class Tag {
              @Id Long id;
              @NaturalId String slug;
              @GraphQLIgnore Integer tenant;
              @ManyToMany(mappedBy = "tags") Set<Article> articles;
            }
            """, IMPORTS + """
            @Entity @GraphQLExposed
            public class Note { @Id Long id; String text; }
            """, IMPORTS + """
            public class OfTenant implements RowPolicy {
              public Rows visibleTo(Caller caller) {
                Object tenant = caller.attribute("tenant");
                return tenant == null ? Rows.none() : Rows.where("{row}.tenant = :tenant").with("tenant", tenant);
              }
            }
            """);

    private static final Map<Database, Booted> BOOTED = new EnumMap<>(Database.class);
    private static final Caller ONE = Shop.caller("one", 1);
    private static final String TAGS =
            "select t.slug from Article_Tag l join Tag t on t.id = l.tags_id order by t.slug";

    private static synchronized Booted on(Database database) {
        Booted booted = BOOTED.computeIfAbsent(
                database, each -> new Booted(MODEL, each, "linked.Article", "linked.Tag", "linked.Note"));
        return booted.with(
                "delete from Article_Tag",
                "delete from Article_Note",
                "delete from Reader",
                "delete from Article",
                "delete from Tag",
                "delete from Note",
                "insert into Tag (id, slug, tenant) values (1, 'a', 1)",
                "insert into Tag (id, slug, tenant) values (2, 'b', 1)",
                "insert into Tag (id, slug, tenant) values (3, 'c', 1)",
                "insert into Tag (id, slug, tenant) values (9, 'z', 2)",
                "insert into Note (id, text) values (1, 'one')",
                "insert into Note (id, text) values (2, 'two')",
                "insert into Note (id, text) values (3, 'three')",
                "insert into Article (id, title, version) values (1, 'T', 0)",
                "insert into Article_Tag (articles_id, tags_id) values (1, 1)",
                "insert into Article_Tag (articles_id, tags_id) values (1, 9)",
                "insert into Article_Note (Article_id, notes_id, notes_ORDER) values (1, 1, 0)",
                "insert into Article_Note (Article_id, notes_id, notes_ORDER) values (1, 2, 1)");
    }

    private static String answer(Booted booted, String field) {
        ExecutionInput input = ExecutionInput.newExecutionInput(
                        "mutation { it: " + field
                                + " { article { version tags { nodes { slug } } notes { nodes { text } } } errors { code path } } }")
                .build();
        input.getGraphQLContext().put(Caller.class, ONE);
        ExecutionResult result = booted.subgraft().execute(input);
        assertThat(result.getErrors()).isEmpty();
        return String.valueOf(result.<Map<String, Object>>getData().get("it"));
    }

    private static String update(Booted booted, String input) {
        return answer(booted, "updateArticle(id: 1, version: 0, input: { " + input + " })");
    }

    private static List<String> tags(Booted booted) {
        return Sql.texts(booted.url(), TAGS);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void connectsRowsByEachOfTheirKeysToANewRow(Database database) {
        Booted booted = on(database);
        assertThat(
                        answer(
                                booted,
                                "createArticle(input: { id: 2, tags: { connect: [{ slug: \"b\" }, { id: 3 }, { id: 3 }] }, notes: { connect: [{ id: 3 }] } })"))
                .isEqualTo(
                        "{article={version=0, tags={nodes=[{slug=b}, {slug=c}]}, notes={nodes=[{text=three}]}}, errors=[]}");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void takesRowsOutBeforeItAddsOthersAndLeavesTheRest(Database database) {
        Booted booted = on(database);
        assertThat(update(booted, "tags: { connect: [{ slug: \"a\" }, { slug: \"b\" }], disconnect: [{ id: 1 }] }"))
                .isEqualTo(
                        "{article={version=1, tags={nodes=[{slug=a}, {slug=b}]}, notes={nodes=[{text=one}, {text=two}]}}, errors=[]}");
        assertThat(tags(booted)).containsExactly("a", "b", "z");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void setLeavesWhatTheCallerCannotSee(Database database) {
        Booted booted = on(database);
        assertThat(update(booted, "tags: { set: [{ slug: \"b\" }, { slug: \"c\" }] }"))
                .contains("tags={nodes=[{slug=b}, {slug=c}]}");
        assertThat(tags(booted)).containsExactly("b", "c", "z");
        on(database);
        assertThat(update(booted, "tags: { set: [] }")).contains("tags={nodes=[]}");
        assertThat(tags(booted)).containsExactly("z");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void listWithPositionsStaysInOrder(Database database) {
        Booted booted = on(database);
        assertThat(update(booted, "notes: { disconnect: [{ id: 1 }], connect: [{ id: 3 }] }"))
                .contains("notes={nodes=[{text=two}, {text=three}]}");
        assertThat(Sql.texts(booted.url(), "select notes_id from Article_Note order by notes_ORDER"))
                .containsExactly("2", "3");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatIsConnectedAlreadyIsNoChange(Database database) {
        Booted booted = on(database);
        assertThat(update(booted, "tags: { connect: [{ slug: \"a\" }] }, notes: {}"))
                .contains("version=0");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void hiddenRowsAreAsIfTheyWereNotThere(Database database) {
        for (String field : List.of(
                "tags: { connect: [{ id: 1 }, { id: %s }] }",
                "tags: { disconnect: [{ id: 1 }, { id: %s }] }", "tags: { set: [{ id: 1 }, { id: %s }] }")) {
            Booted booted = on(database);
            StringBuilder hidden = new StringBuilder();
            StringBuilder missing = new StringBuilder();
            List<String> ofHidden = booted.statements(() -> hidden.append(update(booted, field.formatted("9"))));
            List<String> ofMissing = booted.statements(() -> missing.append(update(booted, field.formatted("77"))));
            assertThat(hidden.toString())
                    .contains("code=NOT_FOUND")
                    .contains(", 1, id]")
                    .isEqualTo(missing.toString());
            assertThat(ofHidden).isEqualTo(ofMissing);
            assertThat(tags(booted)).containsExactly("a", "z");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatIsWrongIsToldWithItsPosition(Database database) {
        Booted booted = on(database);
        assertThat(update(booted, "notes: { connect: [{ id: 3 }, { id: 99 }] }"))
                .isEqualTo("{article=null, errors=[{code=NOT_FOUND, path=[input, notes, connect, 1, id]}]}");
        assertThat(update(booted, "notes: { disconnect: [{ id: 3 }] }"))
                .isEqualTo("{article=null, errors=[{code=NOT_FOUND, path=[input, notes, disconnect, 0, id]}]}");
        assertThat(update(booted, "tags: { set: [{ id: 1 }], connect: [{ id: 2 }] }"))
                .isEqualTo("{article=null, errors=[{code=INVALID, path=[input, tags, set]}]}");
        assertThat(update(booted, "tags: null, notes: { connect: null }"))
                .isEqualTo("{article=null, errors=[{code=REQUIRED, path=[input, tags]},"
                        + " {code=REQUIRED, path=[input, notes, connect]}]}");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void takesAsManyStatementsAsThereAreThingsToDo(Database database) {
        Booted booted = on(database);
        // references, lock, the set, version, links in one batch, payload
        String field =
                "mutation { updateArticle(id: 1, version: 0, input: { tags: { connect: [{ id: 2 }, { id: 3 }] } }) { article { title } } }";
        List<String> statements = booted.statements(() -> {
            ExecutionInput input = ExecutionInput.newExecutionInput(field).build();
            input.getGraphQLContext().put(Caller.class, ONE);
            assertThat(booted.subgraft().execute(input).getErrors()).isEmpty();
        });
        assertThat(statements).hasSize(6);
        assertThat(tags(booted)).containsExactly("a", "b", "c", "z");
    }

    @Test
    void inputsHaveWhatIsNamedAndNothingElse() {
        assertThat(definition("input CreateArticleTagsInput")).isEqualTo("connect: [TagRef!]");
        assertThat(definition("input UpdateArticleTagsInput"))
                .isEqualTo("disconnect: [TagRef!] connect: [TagRef!] set: [TagRef!]");
        assertThat(definition("input UpdateArticleNotesInput")).isEqualTo("disconnect: [NoteRef!] connect: [NoteRef!]");
        assertThat(definition("input UpdateArticleReadersInput")).isEqualTo("disconnect: [NoteRef!]");
        assertThat(definition("input CreateArticleInput"))
                .isEqualTo("id: ID! title: String tags: CreateArticleTagsInput notes: CreateArticleNotesInput");
    }

    private static String definition(String head) {
        String sdl = MODEL.sdl().replaceAll("(?s)\"\"\".*?\"\"\"", "");
        int start = sdl.indexOf(head + " {");
        assertThat(start).as(head).isNotNegative();
        return sdl.substring(sdl.indexOf('{', start) + 1, sdl.indexOf('}', start))
                .strip()
                .replaceAll("\\s+", " ");
    }
}
