package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.hibernate.Session;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tenants that a column tells apart: nobody learns anything of the rows of another, in one persistence unit, request by request. */
class TenantsTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package pets;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Shelter {
                @Id Long id;
                @ManyToMany @JoinTable(name = "shelter_pet") Set<Pet> pets;
            }
            """, """
            package pets;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Pet {
                @Id Long id;
                @org.hibernate.annotations.TenantId @GraphQLIgnore String tenant;
                String name;
                @ManyToOne(fetch = FetchType.LAZY, optional = false) Owner owner;
                @ManyToMany @JoinTable(name = "friendship") Set<Pet> friends;
                @GraphQLField public String shout() { return name.toUpperCase(Locale.ROOT); }
            }
            """, """
            package pets;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @GraphQLExposed
            public class Owner {
                @Id Long id;
                @org.hibernate.annotations.TenantId @GraphQLIgnore String tenant;
                String name;
            }
            """);

    /** Knows the tenant on the thread of the request only. */
    private static final class OfThread implements CurrentTenantIdentifierResolver<String> {

        private final ThreadLocal<String> tenant = new ThreadLocal<>();
        private final Thread thread = Thread.currentThread();

        @Override
        public String resolveCurrentTenantIdentifier() {
            if (Thread.currentThread() != thread) {
                throw new IllegalStateException("asked on another thread");
            }
            return tenant.get();
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return false;
        }

        @Override
        public boolean isRoot(String asked) {
            return asked.equals("root");
        }
    }

    private final OfThread tenants = new OfThread();

    private Booted pets(Database database) {
        tenants.tenant.set("root");
        return new Booted(
                        MODEL,
                        database,
                        Map.of("hibernate.tenant_identifier_resolver", tenants),
                        "pets.Shelter",
                        "pets.Pet",
                        "pets.Owner")
                .with(
                        "insert into Owner (id, tenant, name) values (1, 'a', 'Ann'), (2, 'b', 'Bob')",
                        "insert into Pet (id, tenant, name, owner_id)"
                                + " values (1, 'a', 'Ace', 1), (2, 'b', 'Bit', 2), (3, 'a', 'Cup', 2)",
                        "insert into Shelter (id) values (1)",
                        "insert into shelter_pet (Shelter_id, pets_id) values (1, 1), (1, 2), (1, 3)",
                        "insert into friendship (Pet_id, friends_id) values (1, 2), (1, 3), (2, 1)");
    }

    private String answer(Subgraft subgraft, String tenant, String document) {
        tenants.tenant.set(tenant);
        ExecutionResult result = subgraft.execute(document);
        assertThat(result.getErrors()).isEmpty();
        return result.getData().toString();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void rowsOfAnotherTenantAreNowhere(Database database) {
        try (Booted pets = pets(database)) {
            Subgraft subgraft = pets.subgraft();
            String shelters =
                    "{ shelters { nodes { pets { totalCount aggregate { max { name } } nodes { name } } } } }";
            assertThat(answer(subgraft, "a", shelters))
                    .isEqualTo("{shelters={nodes=[{pets={totalCount=2, aggregate={max={name=Cup}},"
                            + " nodes=[{name=Ace}, {name=Cup}]}}]}}");
            assertThat(answer(subgraft, "b", shelters))
                    .isEqualTo(
                            "{shelters={nodes=[{pets={totalCount=1, aggregate={max={name=Bit}}, nodes=[{name=Bit}]}}]}}");
            assertThat(answer(subgraft, "root", shelters)).contains("totalCount=3", "Ace", "Bit", "Cup");
            assertThat(answer(subgraft, "a", "{ pet(id: 1) { shout friends { totalCount nodes { name } } } }"))
                    .isEqualTo("{pet={shout=ACE, friends={totalCount=1, nodes=[{name=Cup}]}}}");
            assertThat(answer(
                            subgraft,
                            "a",
                            "{ shelters(where: { pets: { some: { name: { eq: \"Bit\" } } } }) { totalCount } }"))
                    .isEqualTo("{shelters={totalCount=0}}");
        }
    }

    /** The schema promises no owner where there need not be one to show. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void foreignKeysToRowsOfAnotherTenantReferToNothing(Database database) {
        assertThat(MODEL.sdl()).contains("  owner: Owner\n");
        try (Booted pets = pets(database)) {
            Subgraft subgraft = pets.subgraft();
            assertThat(answer(subgraft, "a", "{ pets { nodes { owner { id } } } }"))
                    .isEqualTo("{pets={nodes=[{owner={id=1}}, {owner=null}]}}");
            assertThat(answer(subgraft, "a", "{ pets { nodes { owner { __typename } } } }"))
                    .isEqualTo("{pets={nodes=[{owner={__typename=Owner}}, {owner=null}]}}");
            for (String condition : new String[] {"{}", "{ id: { in: [1, 2] } }", "{ id: { isNull: false } }"}) {
                assertThat(answer(subgraft, "a", "{ pets(where: { owner: " + condition + " }) { nodes { id } } }"))
                        .as(condition)
                        .isEqualTo("{pets={nodes=[{id=1}]}}");
            }
            assertThat(
                            answer(
                                    subgraft,
                                    "a",
                                    "{ pets { aggregate { groupBy(by: [{ owner: { id: VALUE } }]) { key { owner { id } } count } } } }"))
                    .contains("{id=1}", "count=1")
                    .doesNotContain("{id=2}");
        }
    }

    @Test
    void readsBesideOthersAreOfTheTenantOfTheRequest() {
        try (Booted pets = pets(Database.H2)) {
            Subgraft subgraft = pets.subgraft(builder -> builder.parallelReads(ForkJoinPool.commonPool(), 4));
            String document = "{ a: pets { totalCount nodes { name friends { totalCount nodes { name } } } }"
                    + " b: shelters { nodes { pets { totalCount nodes { name } } } } }";
            assertThat(answer(subgraft, "a", document)).doesNotContain("Bit").contains("Ace", "Cup");
            assertThat(answer(subgraft, "b", document))
                    .doesNotContain("Ace", "Cup")
                    .contains("Bit");
        }
    }

    @Test
    void instancesShowNoRowOfAnotherTenant() {
        try (Booted pets = pets(Database.H2)) {
            tenants.tenant.set("root");
            Object pet;
            try (Session session = pets.sessionFactory().openSession()) {
                pet = session.createSelectionQuery("from Pet p join fetch p.owner where p.id = 3", Object.class)
                        .getSingleResult();
            }
            Subgraft subgraft = pets.subgraft(builder -> builder.schemaExtension(
                    "extend type Query { mine: Pet }",
                    wiring -> wiring.type("Query", query -> query.dataFetcher("mine", field -> pet))));
            assertThat(answer(subgraft, "a", "{ mine { name owner { id name } friends { totalCount } } }"))
                    .isEqualTo("{mine={name=Cup, owner=null, friends={totalCount=0}}}");
            assertThat(answer(subgraft, "root", "{ mine { owner { name } } }")).isEqualTo("{mine={owner={name=Bob}}}");
        }
    }

    @Test
    void withoutATenantNothingIsRead() {
        try (Booted pets = pets(Database.H2)) {
            Subgraft subgraft = pets.subgraft(builder -> builder);
            tenants.tenant.remove();
            assertThat(pets.statements(() -> {
                        ExecutionResult result = subgraft.execute("{ pets { totalCount } shelter(id: 1) { id } }");
                        assertThat(result.<Object>getData()).isNull();
                        assertThat(result.getErrors()).hasSize(2).allSatisfy(error -> {
                            assertThat(error.getMessage()).isEqualTo("The request has no tenant");
                            assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN");
                        });
                    }))
                    .isEmpty();
        }
    }

    @Test
    void tenantsThatNothingTellsAreRefusedAtStart() {
        assertThatThrownBy(() -> new Booted(MODEL, Database.H2, "pets.Shelter", "pets.Pet", "pets.Owner"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hibernate.tenant_identifier_resolver");
    }
}
