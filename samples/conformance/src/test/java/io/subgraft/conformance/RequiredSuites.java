package io.subgraft.conformance;

import io.subgraft.conformance.FederationSuitesTest.Part;
import io.subgraft.conformance.FederationSuitesTest.Suite;
import io.subgraft.federation.reference.Representation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Suites of fields that require what other subgraphs resolve. */
final class RequiredSuites {

    private static final String[] FURNITURE = {
        "@Entity @GraphQLExposed @Inheritance public abstract class Item { @Id Long id; }",
        "@Entity @GraphQLExposed public class Chair extends Item { String name; Integer legs; Integer cents; Size size; }",
        "@Entity @GraphQLExposed public class Lamp extends Item { Integer watts; }",
        "@Entity @GraphQLExposed public class Room { @Id Long id; @ManyToOne Item item; }",
        "@Embeddable @Shareable public class Size { Integer width; Integer depth; }"
    };

    private static final String[] FURNITURE_ROWS = {
        "insert into Item (dtype, id, name, legs, cents, width, depth) values ('Chair', 1, 'stool', 3, 250, 4, 5)",
        "insert into Item (dtype, id, watts) values ('Lamp', 2, 40)",
        "insert into Room (id, item_id) values (1, 1), (2, 2)"
    };

    private RequiredSuites() {}

    /** What a parameter of a method cannot say: objects, lists, arguments, and values that are never null. */
    static Suite byHand() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(
                "products",
                new Part(
                        FURNITURE,
                        FURNITURE_ROWS,
                        builder -> builder.schemaExtension(
                                "extend type Chair { price(factor: Int!): Int! @needs(attributes: [\"cents\"]) labels: [String!]! @needs(attributes: []) }",
                                wiring -> wiring.type(
                                        "Chair",
                                        chair -> chair.dataFetcher(
                                                        "price", field -> 250 * field.<Integer>getArgument("factor"))
                                                .dataFetcher("labels", field -> List.of("oak", "old"))))));
        parts.put(
                "shipping",
                new Part(
                        new String[] {
                            "@Entity @GraphQLExposed @RemoteEntity public class Chair { @Id Long id; int days; }"
                        },
                        new String[] {"insert into Chair (id, days) values (1, 2)"},
                        builder -> builder.schemaExtension(
                                "extend type Chair { price(factor: Int!): Int! @external labels: [String!]! @external size: Size @external"
                                        + " estimate(express: Boolean!): String! @needs(attributes: [\"days\"])"
                                        + " @requires(fields: \"price(factor: 2) labels size { width depth }\") }"
                                        + " type Size @shareable { width: Int depth: Int }",
                                wiring -> wiring.type(
                                        "Chair",
                                        chair -> chair.dataFetcher("estimate", field -> {
                                            Representation sent =
                                                    Representation.of(field).orElseThrow();
                                            return sent.get("price") + " " + sent.get("labels") + " " + sent.get("size")
                                                    + " " + field.getArgument("express");
                                        })))));
        return new Suite(
                "required objects, lists and arguments",
                parts,
                Map.of(
                        "{ chairs { nodes { name estimate(express: true) days } } }",
                        "{chairs={nodes=[{name=stool, estimate=500 [oak, old] {width=4, depth=5} true, days=2}]}}"));
    }

    static Suite fragments() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("products", FederationSuitesTest.part(FURNITURE, FURNITURE_ROWS));
        parts.put(
                "light",
                new Part(
                        new String[] {"@Entity @GraphQLExposed @RemoteEntity public class Room { @Id Long id; }"},
                        new String[] {"insert into Room (id) values (1), (2)"},
                        builder -> builder.schemaExtension(
                                "extend type Room { item: Item @external verdict: String @needs(attributes: [])"
                                        + " @requires(fields: \"item { __typename ... on Chair { legs } ... on Lamp { watts } }\") }"
                                        + " interface Item { id: ID! } type Chair implements Item @key(fields: \"id\", resolvable: false) { id: ID! legs: Int @external }"
                                        + " type Lamp implements Item @key(fields: \"id\", resolvable: false) { id: ID! watts: Int @external }",
                                wiring -> wiring.type(
                                                "Room",
                                                room -> room.dataFetcher(
                                                        "verdict",
                                                        field -> String.valueOf(Representation.of(field)
                                                                .orElseThrow()
                                                                .get("item"))))
                                        .type("Item", item -> item.typeResolver(none -> null)))));
        return new Suite(
                "required fragments",
                parts,
                Map.of(
                        "{ rooms(orderBy: [{id: ASC}]) { nodes { verdict } } }",
                        "{rooms={nodes=[{verdict={__typename=Chair, legs=3}}, {verdict={__typename=Lamp, watts=40}}]}}"));
    }
}
