package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A class of a hierarchy that nobody exposed: its rows are nowhere, not even in a count. */
class HiddenClassesTest {

    private static final String HEADER = """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            """;

    private static final CompiledModel MODEL = CompiledModel.of(
            HEADER + """
                    @Entity @GraphQLExposed @Inheritance(strategy = InheritanceType.JOINED)
                    public abstract class Account { @Id Long id; String name; @ManyToOne(fetch = FetchType.LAZY) Account parent;
                      @OneToMany(mappedBy = "parent") List<Account> children; }
                    """,
            HEADER + "@Entity @GraphQLExposed\npublic class Savings extends Account { }",
            HEADER + "@Entity\npublic class Secret extends Account { }",
            HEADER + "@Entity\npublic class Special extends Savings { }");

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "POSTGRESQL"})
    void haveNoRowsAndNoCount(Database database) {
        try (Booted shop = new Booted(MODEL, database, "shop.Account", "shop.Savings", "shop.Secret", "shop.Special")
                .with(
                        "insert into Account (id, name, parent_id) values (1, 'a', null), (2, 'secret', 1), (3, 'c', 2),"
                                + " (4, 'special', 1)",
                        "insert into Savings (id) values (1), (3), (4)",
                        "insert into Secret (id) values (2)",
                        "insert into Special (id) values (4)")) {
            assertThat(shop.query(
                                    "{ accounts(first: 2) { totalCount nodes { __typename name parent { name } children { totalCount nodes { name } } }"
                                            + " pageInfo { hasNextPage } } account(id: 2) { name } }")
                            .data()
                            .toString())
                    .isEqualTo("{accounts={totalCount=3, nodes=[{__typename=Savings, name=a, parent=null,"
                            + " children={totalCount=1, nodes=[{name=special}]}}, {__typename=Savings, name=c, parent=null,"
                            + " children={totalCount=0, nodes=[]}}], pageInfo={hasNextPage=true}}, account=null}");
        }
    }
}
