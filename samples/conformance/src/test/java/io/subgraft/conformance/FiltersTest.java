package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import io.subgraft.security.Caller;
import io.subgraft.security.EnabledFilter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Filters of the persistence unit: those that enable themselves, and those that the application enables. */
class FiltersTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            @Entity @GraphQLExposed
            @FilterDef(name = "live", autoEnabled = true, applyToLoadByKey = true, defaultCondition = "gone = false")
            @Filter(name = "live")
            public class Book {
                @Id Long id;
                String title;
                @GraphQLIgnore boolean gone;
                @OneToMany(mappedBy = "book") @Filter(name = "ofRegion") List<Offer> offers;
            }
            """, """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import org.hibernate.annotations.*;
            @Entity @GraphQLExposed
            @FilterDef(name = "ofRegion", defaultCondition = "region in (:regions)",
                    parameters = @ParamDef(name = "regions", type = String.class))
            @Filter(name = "ofRegion")
            public class Offer {
                @Id Long id;
                String region;
                @ManyToOne(fetch = FetchType.LAZY, optional = false) Book book;
            }
            """);

    private static Booted shop(Database database) {
        return new Booted(MODEL, database, "shop.Book", "shop.Offer")
                .with(
                        "insert into Book (id, title, gone) values (1, 'Emma', false), (2, 'Lost', true)",
                        "insert into Offer (id, region, book_id) values (1, 'eu', 1), (2, 'us', 1), (3, 'eu', 2)");
    }

    private static String answer(Subgraft subgraft, Caller caller, String document) {
        ExecutionInput input = ExecutionInput.newExecutionInput(document).build();
        input.getGraphQLContext().put(Caller.class, caller);
        ExecutionResult result = subgraft.execute(input);
        assertThat(result.getErrors()).isEmpty();
        return result.getData().toString();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void filtersThatEnableThemselvesHold(Database database) {
        try (Booted shop = shop(database)) {
            assertThat(shop.query("{ books { totalCount nodes { title } } book(id: 2) { title } }")
                            .data())
                    .hasToString("{books={totalCount=1, nodes=[{title=Emma}]}, book=null}");
            assertThat(shop.query("{ offers { nodes { id book { title } } } }").data())
                    .hasToString(
                            "{offers={nodes=[{id=1, book={title=Emma}}, {id=2, book={title=Emma}}, {id=3, book=null}]}}");
            assertThat(shop.query("{ offers { nodes { book { id } } } }").texts("offers.nodes.book"))
                    .containsExactly("{id=1}", "{id=1}", "null");
            assertThat(shop.query("{ offers(where: { book: { id: { eq: \"2\" } } }) { totalCount } }")
                            .data())
                    .hasToString("{offers={totalCount=0}}");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void filtersThatTheApplicationEnablesHoldForTheirCaller(Database database) {
        try (Booted shop = shop(database)) {
            Subgraft subgraft = shop.subgraft(builder -> builder.filters(caller -> caller.name() == null
                    ? List.of()
                    : List.of(EnabledFilter.of("ofRegion").with("regions", List.of(caller.name())))));
            String document =
                    "{ offers { totalCount nodes { id } } books { nodes { offers { totalCount nodes { region } } } } }";
            assertThat(answer(subgraft, caller("eu"), document))
                    .isEqualTo("{offers={totalCount=2, nodes=[{id=1}, {id=3}]},"
                            + " books={nodes=[{offers={totalCount=1, nodes=[{region=eu}]}}]}}");
            assertThat(answer(subgraft, caller("us"), document))
                    .isEqualTo("{offers={totalCount=1, nodes=[{id=2}]},"
                            + " books={nodes=[{offers={totalCount=1, nodes=[{region=us}]}}]}}");
            assertThat(answer(subgraft, caller(null), document))
                    .isEqualTo("{offers={totalCount=3, nodes=[{id=1}, {id=2}, {id=3}]},"
                            + " books={nodes=[{offers={totalCount=2, nodes=[{region=eu}, {region=us}]}}]}}");
            Subgraft parallel = shop.subgraft(builder -> builder.parallelReads(ForkJoinPool.commonPool(), 4)
                    .filters(caller -> List.of(EnabledFilter.of("ofRegion").with("regions", "us"))));
            assertThat(answer(parallel, caller("us"), document)).doesNotContain("eu", "id=1", "id=3");
        }
    }

    @Test
    void toOnesWhoseTargetCanBeLeftOutAreNullable() {
        assertThat(MODEL.sdl()).contains("  book: Book\n").doesNotContain("  book: Book!\n");
        for (ConditionedModel.Condition each : ConditionedModel.Condition.values()) {
            assertThat(ConditionedModel.MODEL.sdl()).as(each.toString()).doesNotContain("must: " + each.target() + "!");
        }
    }

    private static SecuredCaller caller(String name) {
        return new SecuredCaller(name, null, Set.of());
    }
}
