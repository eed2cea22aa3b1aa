package io.subgraft.conformance;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * Every way to ask for what the associations of an entity lead to: rows, one row at a time, keys, counts, aggregates, groups, conditions, orders,
 * and what a gateway asks. The entities have the attributes {@code id} and {@code name}.
 */
final class PathDocuments {

    private final GraphQLSchema schema;

    PathDocuments(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The documents about an entity and its associations. */
    List<String> of(String entity) {
        String list = Character.toLowerCase(entity.charAt(0)) + entity.substring(1);
        GraphQLFieldDefinition root = schema.getQueryType().getFieldDefinitions().stream()
                .filter(each ->
                        ((GraphQLNamedType) unwrapAll(each.getType())).getName().equals(entity + "Connection"))
                .findFirst()
                .orElseThrow();
        List<String> documents = new ArrayList<>();
        connection("{ " + root.getName() + "%s %s }", documents);
        for (int id = 1; id <= 9; id++) {
            documents.add("{ %s(id: %d) { __typename id name } }".formatted(list, id));
            documents.add(
                    "{ _entities(representations: [{__typename: \"%s\", id: \"%d\"}]) { __typename ... on %s { id name } } }"
                            .formatted(
                                    entity,
                                    id,
                                    ((GraphQLNamedType) unwrapAll(schema.getQueryType()
                                                    .getFieldDefinition(list)
                                                    .getType()))
                                            .getName()));
        }
        GraphQLFieldsContainer type = (GraphQLFieldsContainer) schema.getType(entity);
        GraphQLInputObjectType filter = (GraphQLInputObjectType) schema.getType(entity + "Filter");
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            GraphQLNamedType target = (GraphQLNamedType) unwrapAll(field.getType());
            String name = field.getName();
            String nodes = "{ " + root.getName() + "%s { nodes { id " + name + "%s %s } } }";
            if (target.getName().endsWith("Connection")) {
                connection("{ " + root.getName() + " { nodes { id " + name + "%s %s } } }", documents);
                toMany(root.getName(), name, "", documents);
            } else if (target instanceof GraphQLFieldsContainer one && one.getFieldDefinition("id") != null) {
                toOne(root.getName(), name, documents);
                documents.add(nodes.formatted("", "", "{ id }"));
                documents.add(nodes.formatted("", "", "{ __typename }"));
                documents.add(nodes.formatted("", "", "{ name }"));
                documents.add(nodes.formatted("", "", "{ id name }"));
            } else if (target instanceof GraphQLFieldsContainer value && filter.getFieldDefinition(name) != null) {
                values(root.getName(), name, value, documents);
            }
        }
        return documents;
    }

    /** @param format takes arguments, then a selection */
    private static void connection(String format, List<String> documents) {
        for (String selection : List.of(
                "{ totalCount }",
                "{ nodes { id } }",
                "{ nodes { __typename } }",
                "{ nodes { name } }",
                "{ totalCount nodes { id name } }",
                "{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }",
                "{ aggregate { count } }",
                "{ aggregate { countDistinct { name } } }",
                "{ aggregate { groupBy(by: [{ name: VALUE }]) { key { name } count } } }",
                "{ aggregate { groupBy(by: [{ name: VALUE }], having: { count: { gt: 1 } }) { key { name } count } } }")) {
            documents.add(format.formatted("", selection));
        }
        documents.add(format.formatted("(first: 1)", "{ nodes { id } pageInfo { hasNextPage } }"));
        documents.add(format.formatted(
                "(first: 1, orderBy: [{ name: DESC }])", "{ nodes { id name } pageInfo { hasNextPage } }"));
        documents.add(format.formatted("(last: 2)", "{ nodes { id } pageInfo { hasPreviousPage } totalCount }"));
        documents.add(format.formatted(
                "(where: { id: { in: [\"1\", \"3\", \"6\", \"9\"] } })", "{ nodes { id } totalCount }"));
    }

    private static void toMany(String root, String name, String step, List<String> documents) {
        for (String condition : List.of(
                "{ some: {} }",
                "{ none: {} }",
                "{ every: { id: { in: [\"1\", \"2\", \"4\", \"5\"] } } }",
                "{ some: { id: { in: [\"3\", \"6\", \"9\"] } } }",
                "{ some: { name: { eq: \"t3\" } } }",
                "{ none: { name: { eq: \"t3\" } } }",
                "{ every: { name: { neq: \"t2\" } } }")) {
            documents.add("{ %s(where: { %s: %s }) { totalCount nodes { id } } }".formatted(root, name, condition));
        }
    }

    private static void toOne(String root, String name, List<String> documents) {
        for (String condition : List.of(
                "{}",
                "{ id: { eq: \"3\" } }",
                "{ id: { in: [\"1\", \"3\", \"6\"] } }",
                "{ id: { isNull: true } }",
                "{ id: { isNull: false } }",
                "{ name: { isNull: true } }",
                "{ name: { in: [\"t0\", \"t1\", \"t3\"] } }",
                "{ not: { id: { eq: \"3\" } } }")) {
            documents.add("{ %s(where: { %s: %s }) { totalCount nodes { id } } }".formatted(root, name, condition));
            documents.add(
                    "{ %s(where: { not: { %s: %s } }) { totalCount nodes { id } } }".formatted(root, name, condition));
            documents.add("{ %s(where: { or: [{ %s: %s }, { id: { eq: \"1\" } }] }) { nodes { id } } }"
                    .formatted(root, name, condition));
        }
        for (String order : List.of("{ id: ASC }", "{ id: DESC }", "{ name: ASC }", "{ name: DESC_NULLS_LAST }")) {
            documents.add("{ %s(orderBy: [{ %s: %s }], first: 4) { nodes { id } edges { cursor } } }"
                    .formatted(root, name, order));
            documents.add("{ %s(orderBy: [{ %s: %s }], last: 3) { nodes { id } } }".formatted(root, name, order));
        }
        for (String key : List.of("id", "name")) {
            documents.add(
                    "{ %1$s { aggregate { groupBy(by: [{ %2$s: { %3$s: VALUE } }]) { key { %2$s { %3$s } } count } } } }"
                            .formatted(root, name, key));
        }
    }

    private void values(String root, String name, GraphQLFieldsContainer value, List<String> documents) {
        for (GraphQLFieldDefinition part : value.getFieldDefinitions()) {
            boolean isEntity = unwrapAll(part.getType()) instanceof GraphQLFieldsContainer;
            String selected = part.getName() + (isEntity ? " { id name }" : "");
            documents.add("{ %s { nodes { id %s { %s } } } }".formatted(root, name, selected));
            if (isEntity) {
                documents.add("{ %s { nodes { id %s { %s { id } } } } }".formatted(root, name, part.getName()));
                documents.add("{ %s { nodes { id %s { %s { __typename } } } } }".formatted(root, name, part.getName()));
            }
        }
        GraphQLInputObjectType filter =
                (GraphQLInputObjectType) unwrapAll(((GraphQLInputObjectType) schema.getType(unwrap(root) + "Filter"))
                        .getFieldDefinition(name)
                        .getType());
        boolean isMany = filter.getFieldDefinition("some") != null;
        GraphQLInputObjectType inner = isMany
                ? (GraphQLInputObjectType)
                        unwrapAll(filter.getFieldDefinition("some").getType())
                : filter;
        List<String> conditions = new ArrayList<>(List.of("{}"));
        inner.getFieldDefinitions().stream()
                .filter(each -> unwrapAll(each.getType()) instanceof GraphQLInputObjectType type
                        && type.getFieldDefinition("id") != null)
                .forEach(each -> {
                    conditions.add("{ %s: {} }".formatted(each.getName()));
                    conditions.add("{ %s: { id: { in: [\"3\", \"6\"] } } }".formatted(each.getName()));
                    conditions.add("{ %s: { name: { eq: \"t3\" } } }".formatted(each.getName()));
                });
        for (String condition : conditions) {
            for (String quantified :
                    isMany ? List.of("{ some: %s }", "{ none: %s }", "{ every: %s }") : List.of("%s")) {
                documents.add("{ %s(where: { %s: %s }) { totalCount nodes { id } } }"
                        .formatted(root, name, quantified.formatted(condition)));
            }
        }
    }

    private String unwrap(String root) {
        String connection = ((GraphQLNamedType)
                        unwrapAll(schema.getQueryType().getFieldDefinition(root).getType()))
                .getName();
        return connection.substring(0, connection.length() - "Connection".length());
    }
}
