package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.SubgraftBuilder;
import io.subgraft.database.Database;
import io.subgraft.federation.Federation;
import io.subgraft.federation.reference.Representation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What gateways refer to: rows whose keys may be null, fields beside generated ones, and types that the application defines. */
class FederationReferencesTest {

    private static final String[] CLASSES = {"""
        @Entity @GraphQLExposed @FederationKey("id") @FederationKey("upc") @FederationKey("shelf { place }")
        public class Product { @Id Long id; String upc; String name; @Embedded Shelf shelf; }
        """, "@Embeddable public class Shelf { String place; Integer level; }"};

    private static final String VOUCHER = "type Voucher @key(fields: \"code\") @key(fields: \"shop { id }\") {"
            + " code: ID! percent: Int shop: Shop } type Shop { id: ID }";

    @Test
    void F19_aNullThatAKeyCanHaveIsNobodysKey() {
        CompiledModel model = Models.subgraph(CLASSES);
        try (Booted products = Models.on(Database.H2, model, CLASSES)
                .with(
                        "insert into Product (id, upc, name, place) values (1, null, 'none', null), (2, 'u', 'one', 'p')")) {
            ExecutionResult result = products.subgraft()
                    .execute("{ _entities(representations: ["
                            + "{__typename: \"Product\", upc: null}, {__typename: \"Product\", upc: null, id: \"2\"},"
                            + " {__typename: \"Product\", shelf: null}, {__typename: \"Product\", shelf: {place: null}},"
                            + " {__typename: \"Product\", upc: \"u\"}, {__typename: \"Product\", id: null},"
                            + " {__typename: \"Product\", shelf: {}}, {__typename: \"Product\"}])"
                            + " { ... on Product { name } } }");
            assertThat(result.getData().toString())
                    .isEqualTo("{_entities=[null, {name=one}, null, null, {name=one}, null, null, null]}");
            assertThat(result.getErrors())
                    .extracting(each -> each.getPath().get(1))
                    .containsExactly(5, 6, 7);
        }
    }

    @Test
    void F16_aFieldByHandKnowsTheEntityThatAGatewayAskedFor() {
        CompiledModel model = Models.subgraph(CLASSES);
        try (Booted products = Models.on(Database.H2, model, CLASSES)
                .with("insert into Product (id, upc, name) values (1, 'u', 'one'), (2, 'v', 'two')")) {
            Subgraft byHand = products.subgraft(builder -> builder.schemaExtension(
                    "extend type Product { cover: String @needs(attributes: [\"name\"]) }",
                    wiring -> wiring.type(
                            "Product",
                            type -> type.dataFetcher("cover", environment -> {
                                java.lang.reflect.Field name =
                                        environment.getSource().getClass().getDeclaredField("name");
                                name.setAccessible(true);
                                return "cover of " + name.get(environment.getSource());
                            }))));
            assertThat(byHand.execute("{ _entities(representations: [{__typename: \"Product\", id: \"2\"},"
                                    + " {__typename: \"Product\", upc: \"u\"}]) { ... on Product { cover } } }")
                            .getData()
                            .toString())
                    .isEqualTo("{_entities=[{cover=cover of two}, {cover=cover of one}]}");
        }
    }

    @Test
    void aFieldByHandReadsWhatTheGatewaySentForIt() {
        CompiledModel model = Models.subgraph(CLASSES);
        try (Booted products = Models.on(Database.H2, model, CLASSES)
                .with("insert into Product (id, upc, name) values (1, 'u', 'one'), (2, 'v', 'two')")) {
            Subgraft byHand = products.subgraft(builder -> builder.schemaExtension(
                    "extend type Product { size: Size @external estimate: String @requires(fields: \"size { width tags }\")"
                            + " @needs(attributes: [\"name\"]) } type Size { width: Int tags: [String!] }",
                    wiring -> wiring.type(
                            "Product",
                            type -> type.dataFetcher(
                                    "estimate",
                                    field -> Representation.of(field)
                                            .map(each -> String.valueOf(each.get("size")))
                                            .orElse("nothing")))));
            assertThat(byHand.execute(
                                    "{ a: _entities(representations: [{__typename: \"Product\", id: 1, size: {width: 3, tags: [\"x\"]}},"
                                            + " {__typename: \"Product\", id: 9}, {__typename: \"Product\", upc: \"u\", size: {width: 4, tags: null}},"
                                            + " {__typename: \"Product\", id: 1}]) { ... on Product { estimate } } }")
                            .getData()
                            .toString())
                    .isEqualTo(
                            "{a=[{estimate={width=3, tags=[x]}}, null, {estimate={width=4, tags=null}}, {estimate=null}]}");
            assertThat(byHand.execute("{ products(first: 1) { nodes { estimate } } }")
                            .getData()
                            .toString())
                    .isEqualTo("{products={nodes=[{estimate=nothing}]}}");
        }
    }

    @Test
    void aTypeByHandIsWhatItsRepresentationSays() {
        vouchers(
                builder -> builder.schemaExtension(VOUCHER, wiring -> {}),
                byHand -> assertThat(byHand.execute(
                                        "{ _entities(representations: [{__typename: \"Voucher\", code: 7, percent: 5},"
                                                + " {__typename: \"Voucher\", shop: {id: \"s\"}, code: \"c\"}])"
                                                + " { ... on Voucher { code percent shop { id } } } }")
                                .getData()
                                .toString())
                        .isEqualTo(
                                "{_entities=[{code=7, percent=5, shop=null}, {code=c, percent=null, shop={id=s}}]}"));
    }

    @Test
    void aTypeByHandThatARootFieldReturnsIsItself() {
        vouchers(
                builder -> builder.schemaExtension(
                        VOUCHER + " extend type Query { voucher: Voucher }",
                        wiring -> wiring.type(
                                "Query",
                                query -> query.dataFetcher(
                                        "voucher", environment -> Map.of("code", "c", "percent", 3)))),
                byHand -> assertThat(byHand.execute("{ voucher { code percent } }")
                                .getData()
                                .toString())
                        .isEqualTo("{voucher={code=c, percent=3}}"));
    }

    @Test
    void aResolverFindsTheObjectsOfATypeByHandAtOnce() {
        List<List<Representation>> calls = new ArrayList<>();
        Federation federation = new Federation().resolver("Voucher", (vouchers, field) -> {
            calls.add(vouchers);
            List<Object> found = new ArrayList<>();
            for (Representation each : vouchers) {
                found.add(
                        "gone".equals(each.get("code"))
                                ? null
                                : new HashMap<>(Map.of("code", each.get("code"), "percent", 9)));
            }
            return found;
        });
        vouchers(builder -> builder.extension(federation).schemaExtension(VOUCHER, wiring -> {}), byHand -> {
            ExecutionResult result =
                    byHand.execute("{ _entities(representations: [{__typename: \"Voucher\", code: \"a\"},"
                            + " {__typename: \"Product\", id: \"1\"}, {__typename: \"Voucher\", code: \"gone\"},"
                            + " {__typename: \"Voucher\", code: \"b\"}, {__typename: \"Voucher\"}])"
                            + " { __typename ... on Voucher { code percent } ... on Product { name } } }");
            assertThat(result.getData().toString())
                    .isEqualTo("{_entities=[{__typename=Voucher, code=a, percent=9}, null, null,"
                            + " {__typename=Voucher, code=b, percent=9}, null]}");
            assertThat(result.getErrors())
                    .extracting(each -> each.getPath().get(1))
                    .containsExactly(4);
            assertThat(calls)
                    .singleElement()
                    .satisfies(call -> assertThat(call)
                            .extracting(each -> each.get("code"))
                            .containsExactly("a", "gone", "b"));
        });
    }

    @Test
    void aResolverThatFailsTakesNothingElseWithIt() {
        Federation federation = new Federation().resolver("Voucher", (vouchers, field) -> List.of());
        vouchers(builder -> builder.extension(federation).schemaExtension(VOUCHER, wiring -> {}), byHand -> {
            ExecutionResult result = byHand.execute(
                    "{ _entities(representations: [{__typename: \"Voucher\", code: \"a\"},"
                            + " {__typename: \"Product\", id: \"7\"}]) { ... on Voucher { code } ... on Product { name } } }");
            assertThat(result.getData().toString()).isEqualTo("{_entities=[null, {name=seven}]}");
            assertThat(result.getErrors()).singleElement().satisfies(each -> {
                assertThat(each.getPath()).isEqualTo(List.of("_entities", 0));
                assertThat(each.getExtensions()).containsEntry("code", "INTERNAL_SERVER_ERROR");
            });
        });
    }

    @Test
    void aResolverOfNoTypeByHandIsRefused() {
        CompiledModel model = Models.subgraph(CLASSES);
        try (Booted products = Models.on(Database.H2, model, CLASSES)) {
            Federation federation = new Federation().resolver("Product", (all, field) -> List.of());
            assertThatThrownBy(() -> products.subgraft(builder -> builder.extension(federation)))
                    .hasMessageContaining("resolver of Product");
        }
    }

    private static void vouchers(UnaryOperator<SubgraftBuilder> settings, java.util.function.Consumer<Subgraft> check) {
        CompiledModel model = Models.subgraph(CLASSES);
        try (Booted products =
                Models.on(Database.H2, model, CLASSES).with("insert into Product (id, name) values (7, 'seven')")) {
            check.accept(products.subgraft(settings));
        }
    }
}
