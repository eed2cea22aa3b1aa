package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.Subgraft;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entities spread over two compiled modules: one schema. */
class TwoModulesTest {

    private static final CompiledModel PEOPLE =
            CompiledModel.of("""
            package app.people;
            import jakarta.persistence.*;
            /** A customer. */
            @Entity @io.subgraft.annotation.GraphQLExposed
            public class Person { @Id Long id; String name; Level level; Home home; }
            """, "package app.people;\npublic enum Level { NEW, OLD }", """
            package app.people;
            @jakarta.persistence.Embeddable
            public class Home { @io.subgraft.annotation.GraphQLField(searchable = true) String town; }
            """);

    private static final CompiledModel ORDERS = PEOPLE.dependent("""
            package app.orders;
            import app.people.*;
            import jakarta.persistence.*;
            @Entity @Table(name = "orders") @io.subgraft.annotation.GraphQLExposed
            public class Order {
              @Id Long id;
              @ManyToOne(fetch = FetchType.LAZY) Person buyer;
              @ManyToMany java.util.List<Person> receivers;
              Level level;
            }
            """);

    @Test
    void answersAcrossBoth() {
        try (Booted shop = new Booted(ORDERS, Database.H2, "app.people.Person", "app.orders.Order", "app.people.Home")
                .with(
                        "insert into Person (id, name, level) values (1, 'Ada', 0), (2, 'Bob', 1)",
                        "insert into orders (id, buyer_id, level) values (7, 1, 1)",
                        "insert into orders_Person (Order_id, receivers_id) values (7, 2)")) {
            Answer answer = shop.query(
                    "{ order(id: 7) { level buyer { name level } receivers { nodes { name } } } persons { totalCount } }");
            assertThat(answer.data().toString())
                    .isEqualTo("{order={level=OLD, buyer={name=Ada, level=NEW}, receivers={nodes=[{name=Bob}]}},"
                            + " persons={totalCount=2}}");
        }
    }

    @Test
    void listsOfTheOtherModuleAreSearched() {
        try (Booted shop = new Booted(ORDERS, Database.H2, "app.people.Person", "app.orders.Order", "app.people.Home")
                .with(
                        "insert into Person (id, name, level, town) values (1, 'Ada', 0, 'Linz'), (2, 'Bob', 1, 'Graz')",
                        "insert into orders (id, level) values (7, 1)",
                        "insert into orders_Person (Order_id, receivers_id) values (7, 1), (7, 2)")) {
            assertThat(shop.query("{ order(id: 7) { receivers(search: \"GR\") { totalCount nodes { name } } } }")
                            .data())
                    .hasToString("{order={receivers={totalCount=1, nodes=[{name=Bob}]}}}");
        }
    }

    @Test
    void theModuleThatIsUsedMustBeServed() {
        try (Booted shop =
                new Booted(ORDERS, Database.H2, "app.people.Person", "app.orders.Order", "app.people.Home")) {
            var orders = ORDERS.modules().stream()
                    .filter(module -> module.name().equals("app.orders"))
                    .toList();
            assertThat(orders).hasSize(1);
            assertThatThrownBy(() -> Subgraft.builder(shop.sessionFactory())
                            .onlyModules(orders)
                            .build())
                    .hasMessageContaining(
                            "Order.buyer: leads to Person, but no module on the class path exposes it; add the jar that does");
        }
    }

    @Test
    void anEntityOfAnotherModuleIsExtendedOnlyIfItKnew() {
        assertThatThrownBy(() -> PEOPLE.dependent("""
                package app.staff;
                @jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed
                public class Clerk extends app.people.Person { String desk; }
                """))
                .hasMessageContaining(
                        "[SG2026] Clerk: extends Person of another module, which could not know when it was"
                                + " compiled that it is extended; annotate Person with @Inheritance, and compile that module anew");
    }

    /** The types of its pages would be named after what leads to them, which that module could not know. */
    @Test
    void aTypeOfAnotherSubgraphHasPagesOnlyInItsOwnModule() {
        CompiledModel users = CompiledModel.federated("""
                package app.users;
                import jakarta.persistence.*;
                @Entity @io.subgraft.annotation.GraphQLExposed @io.subgraft.federation.annotation.RemoteEntity
                public class User { @Id Long id; }
                """);
        String team = """
                package app.teams;
                import jakarta.persistence.*;
                @Entity @io.subgraft.annotation.GraphQLExposed
                public class Team { @Id Long id; %s @ManyToMany java.util.List<app.users.User> members; }
                """;
        assertThatThrownBy(() -> users.dependent(team.formatted("")))
                .hasMessageContaining(
                        "[SG3016] Team.members: leads to pages of User, a type of another subgraph that another"
                                + " module exposes; show it as a list with @GraphQLField(asList = true), or expose both in one module");
        assertThat(users.dependent(team.formatted("@io.subgraft.annotation.GraphQLField(asList = true)"))
                        .sdl())
                .contains("members: [User!]!");
    }

    @Test
    void eachModuleHasItsOwnSchemaFile() {
        assertThat(PEOPLE.sdl()).contains("type Person {", "enum Level {").doesNotContain("type Order");
        assertThat(ORDERS.sdl())
                .contains("type Order {", "buyer: Person", "receivers(where: PersonFilter")
                .doesNotContain("type Person {");
        assertThat(List.of(PEOPLE.messages(), ORDERS.messages())).allMatch(List::isEmpty);
    }
}
