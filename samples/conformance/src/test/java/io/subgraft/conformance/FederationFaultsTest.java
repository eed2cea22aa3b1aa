package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionResult;
import graphql.parser.Parser;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults that an audit of gateways showed, each by its number, in subgraphs by themselves; composed in {@link FederationGraphsTest}. */
class FederationFaultsTest {

    private static final String[] REMOTE = {
        "@Entity @Table(name = \"users\") @GraphQLExposed @RemoteEntity public class User { @Id Long id; String nick; }"
    };

    private static final String[] REFERRING = {
        "@Entity @GraphQLExposed public class Profile { @Id @RemoteReference(\"User\") Long userId; String motto; }",
        "@Entity @GraphQLExposed public class Badge { @Id Long id; @Column(unique = true, nullable = false) @RemoteReference(\"User\") Long userId; }",
        """
        @Entity @GraphQLExposed @IdClass(Seat.Key.class) public class Seat {
          @Id @Column(name = "line") Integer line; @Id @RemoteReference("User") Long userId; String note;
          public static class Key implements java.io.Serializable { Integer line; Long userId;
            @Override public boolean equals(Object other) { return other instanceof Key key && Objects.equals(line, key.line) && Objects.equals(userId, key.userId); }
            @Override public int hashCode() { return Objects.hash(line, userId); }
            private static final long serialVersionUID = 1; } }
        """,
        "@Entity @GraphQLExposed @FederationKey(\"user { id }\") public class Locker { @Id Long id; @RemoteReference(\"User\") @Column(nullable = false) Long userId; }"
    };

    private static final String[] TEAM = {
        """
        @Entity @GraphQLExposed public class Team { @Id Long id;
          @ElementCollection @OrderColumn @RemoteReference("User") List<String> memberIds;
          @ElementCollection @RemoteReference(value = "User", field = "guests") Set<String> guestIds; }
        """
    };

    @Test
    void F1_aSubgraphThatOwnsNothingWritesGraphQL() {
        CompiledModel remote = Models.subgraph(REMOTE);
        new Parser().parseDocument(remote.sdl());
        assertThat(remote.sdl()).doesNotContain("type Query").contains("type User @key(fields: \"id\") {");
        try (Booted users = Models.on(Database.H2, remote, REMOTE).with("insert into users (id, nick) values (1, 'ada')")) {
            assertThat(entities(users, "{__typename: \"User\", id: 1}", "... on User { nick }"))
                    .isEqualTo("{_entities=[{nick=ada}]}");
        }
    }

    @Test
    void F5_aRootFieldByHandBeatsAHiddenOne() {
        CompiledModel remote = Models.subgraph(REMOTE);
        try (Booted users = Models.on(Database.H2, remote, REMOTE).with("insert into users (id, nick) values (1, 'ada')")) {
            Object ada = users.sessionFactory().openSession().find(remote.type("shop.User"), 1L);
            Subgraft byHand = users.subgraft(builder -> builder.extend(
                    "extend type Query { user: User users: [User!] }",
                    wiring -> wiring.type("Query", query -> query.dataFetcher("user", environment -> ada)
                            .dataFetcher("users", environment -> List.of(ada)))));
            ExecutionResult result = byHand.execute("{ user { id nick } users { id } }");
            assertThat(result.getErrors()).isEmpty();
            assertThat(result.getData().toString()).isEqualTo("{user={id=1, nick=ada}, users=[{id=1}]}");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, names = {"H2", "POSTGRESQL"})
    void F7_listsOfReferencesAreListsOfStubs(Database database) {
        CompiledModel teams = Models.subgraph(TEAM);
        assertThat(teams.sdl()).contains("memberIds: [User]!", "guests: [User!]!");
        try (Booted booted = Models.on(database, teams, TEAM)
                .with("insert into Team (id) values (1)", "insert into Team (id) values (2)",
                        "insert into Team_memberIds (Team_id, memberIds_ORDER, memberIds) values (1, 0, 'u1')",
                        "insert into Team_memberIds (Team_id, memberIds_ORDER, memberIds) values (1, 1, 'u2')")) {
            assertThat(booted.query("{ teams(orderBy: {id: ASC}) { nodes { memberIds { id } guests { id } } } }").data().toString())
                    .isEqualTo("{teams={nodes=[{memberIds=[{id=u1}, {id=u2}], guests=[]}, {memberIds=[], guests=[]}]}}");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, names = {"H2", "POSTGRESQL"})
    void F8_referencesAreKeys(Database database) {
        CompiledModel seats = Models.subgraph(REFERRING);
        assertThat(seats.sdl())
                .contains(
                        "type Profile @key(fields: \"user { id }\") {",
                        "type Badge @key(fields: \"id\") @key(fields: \"user { id }\") {",
                        "type Seat @key(fields: \"line user { id }\") {",
                        "type Locker @key(fields: \"user { id }\") {");
        try (Booted booted = Models.on(database, seats, REFERRING)
                .with("insert into Profile (userId, motto) values (7, 'go')",
                        "insert into Badge (id, userId) values (1, 7)",
                        "insert into Seat (line, userId, note) values (3, 7, 'aisle')",
                        "insert into Locker (id, userId) values (4, 7)")) {
            ExecutionResult result = booted.subgraft().execute("{ _entities(representations: ["
                    + "{__typename: \"Profile\", user: {id: \"7\"}}, {__typename: \"Badge\", user: {id: 7}},"
                    + " {__typename: \"Seat\", line: \"3\", user: {id: \"7\"}}, {__typename: \"Locker\", user: {id: \"7\"}},"
                    + " {__typename: \"Profile\", user: \"7\"}, {__typename: \"Profile\", user: {id: {a: 1}}}, {__typename: \"Profile\", user: {id: \"x\"}},"
                    + " {__typename: \"Badge\", id: \"1\"}, {__typename: \"Profile\", user: {id: \"8\"}}])"
                    + " { ... on Profile { user { id } motto } ... on Badge { id user { id } } ... on Seat { note } ... on Locker { user { id } } } }");
            assertThat(result.getData().toString())
                    .isEqualTo("{_entities=[{user={id=7}, motto=go}, {id=1, user={id=7}}, {note=aisle}, {user={id=7}},"
                            + " null, null, null, {id=1, user={id=7}}, null]}");
            assertThat(result.getErrors())
                    .extracting(each -> each.getPath().get(1))
                    .containsExactlyInAnyOrder(4, 5, 6);
        }
    }

    @Test
    void F12_aSubgraphWhoseOnlyKeyIsOfAnInterfaceStarts() {
        String[] zoo = {
            "@Entity @GraphQLExposed @Inheritance @FederationKey(value = \"id\") public abstract class Animal { @Id Long id; }",
            "@Entity @GraphQLExposed @FederationKeys({}) public class Cat extends Animal { int lives; }"
        };
        CompiledModel model = Models.subgraph(zoo);
        try (Booted booted = Models.on(Database.H2, model, zoo)) {
            assertThat(booted.query("{ _service { sdl } }").data().toString()).contains("interface Animal");
        }
    }

    @Test
    void F13_aReferenceInAnEmbeddableStarts() {
        String[] docs = {
            "@Entity @GraphQLExposed public class Doc { @Id Long id; Audit audit; @ElementCollection List<Audit> audits; }",
            "@Embeddable public class Audit { @RemoteReference(\"User\") Long authorId; }"
        };
        CompiledModel model = Models.subgraph(docs);
        try (Booted booted = Models.on(Database.H2, model, docs).with("insert into Doc (id, authorId) values (1, 7)")) {
            assertThat(booted.query("{ doc(id: 1) { audit { author { id } } } }").data().toString())
                    .isEqualTo("{doc={audit={author={id=7}}}}");
        }
        assertThatThrownBy(() -> Models.subgraph(
                        docs[0],
                        "@Embeddable public class Audit { @RemoteReference(value = \"User\", inverse = \"audits\") Long authorId; }"))
                .hasMessageContaining("[SG3013] Audit.authorId");
    }

    private static String entities(Booted booted, String representations, String selection) {
        return booted.query("{ _entities(representations: [" + representations + "]) { " + selection + " } }")
                .data()
                .toString();
    }
}
