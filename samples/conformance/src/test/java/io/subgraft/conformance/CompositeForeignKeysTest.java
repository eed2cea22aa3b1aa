package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A foreign key of which one column is null refers to nothing, as databases and Hibernate have it. */
@ParameterizedClass
@EnumSource(
        value = Database.class,
        names = {"H2", "POSTGRESQL"})
class CompositeForeignKeysTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @IdClass(Recipe.Key.class) @GraphQLExposed
            public class Recipe {
              public record Key(String name, int edition) {}
              @Id String name;
              @Id int edition;
              @OneToMany(mappedBy = "recipe") public java.util.List<Batch> batches;
            }
            """, """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @GraphQLExposed
            public class Batch {
              @Id Long id;
              @ManyToOne(fetch = FetchType.LAZY)
              @JoinColumn(name = "recipe_name", referencedColumnName = "name")
              @JoinColumn(name = "recipe_edition", referencedColumnName = "edition")
              Recipe recipe;
            }
            """);

    private final Database database;

    CompositeForeignKeysTest(Database database) {
        this.database = database;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { batches { nodes { id recipe { edition name } } } } | {batches={nodes=[{id=1, recipe={edition=1, name=pie}}, {id=2, recipe=null}, {id=3, recipe=null}, {id=4, recipe=null}]}}
            { batches { nodes { id recipe { edition batches { totalCount } } } } } | {batches={nodes=[{id=1, recipe={edition=1, batches={totalCount=1}}}, {id=2, recipe=null}, {id=3, recipe=null}, {id=4, recipe=null}]}}
            { batches(where: { recipe: {} }) { nodes { id } } } | {batches={nodes=[{id=1}]}}
            { batches(where: { not: { recipe: {} } }) { nodes { id } } } | {batches={nodes=[{id=2}, {id=3}, {id=4}]}}
            { batches(where: { recipe: { name: { eq: "pie" } } }) { nodes { id } } } | {batches={nodes=[{id=1}]}}
            { batches(where: { not: { recipe: { name: { eq: "pie" } } } }) { nodes { id } } } | {batches={nodes=[{id=2}, {id=3}, {id=4}]}}
            { batches(where: { recipe: { name: { neq: "cake" } } }) { nodes { id } } } | {batches={nodes=[{id=1}]}}
            { batches(where: { recipe: { edition: { isNull: true } } }) { nodes { id } } } | {batches={nodes=[]}}
            { batches(orderBy: [{ recipe: { name: ASC_NULLS_FIRST } }, { id: ASC }]) { nodes { id } } } | {batches={nodes=[{id=2}, {id=3}, {id=4}, {id=1}]}}
            { batches { aggregate { groupBy(by: [{ recipe: { name: VALUE } }], orderBy: [{ count: DESC }]) { key { recipe { name } } count } } } } | {batches={aggregate={groupBy=[{key={recipe={name=null}}, count=3}, {key={recipe={name=pie}}, count=1}]}}}
            { recipes { nodes { name batches { totalCount nodes { id } } } } } | {recipes={nodes=[{name=pie, batches={totalCount=1, nodes=[{id=1}]}}]}}
            """)
    void oneNullColumnIsNoReference(String document, String data) {
        try (Booted shop = new Booted(MODEL, database, "shop.Recipe", "shop.Batch")
                .with(
                        "insert into Recipe (name, edition) values ('pie', 1)",
                        "insert into Batch (id, recipe_name, recipe_edition) values"
                                + " (1, 'pie', 1), (2, 'pie', null), (3, null, 1), (4, null, null)")) {
            assertThat(shop.query(document).data()).hasToString(data);
        }
    }
}
