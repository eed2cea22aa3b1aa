package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.subgraft.conformance.ValueTypes.ValueType;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is answered can be sent back and finds its row: values at the edges of every Java type, cursors, keys of groups. */
class RoundTripTest {

    private static final CompiledModel MODEL = ValueTypes.model();

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Database.class)
    void everyValueFindsItsRow(Database database) {
        int tried = 0;
        try (Booted booted = new Booted(MODEL, database, ValueTypes.CLASSES)) {
            assertThat(ValueTypes.fill(booted, MODEL)).isGreaterThan(100);
            GraphQLSchema schema = booted.subgraft().schema();
            for (ValueType type : ValueTypes.ALL) {
                if (database == Database.MARIADB && type.name().equals("single")) {
                    continue; // the server tells six digits of such a column, and Hibernate loads those
                }
                tried += sendBack(booted, schema, type.field());
            }
        }
        assertThat(faults).as(faults.size() + " faults").isEmpty();
        assertThat(tried).isGreaterThan(100);
    }

    private int sendBack(Booted booted, GraphQLSchema schema, String field) {
        GraphQLInputObjectType filter = (GraphQLInputObjectType) schema.getType("EveryFilter");
        if (filter.getFieldDefinition(field) == null) {
            return 0;
        }
        GraphQLInputObjectType operators = (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(filter.getFieldDefinition(field).getType());
        Answer all = ask(
                booted,
                "{ everies(first: 100, where: {" + field + ": {isNull: false}}) { totalCount nodes { id " + field
                        + " } } }",
                Map.of(),
                field);
        List<String> ids = all.texts("everies.nodes.id");
        List<Object> values = all.all("everies.nodes." + field);
        assertThat(values).as(field).isNotEmpty().doesNotContainNull();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            for (String operator : List.of(
                    "eq",
                    "in",
                    "lte",
                    "gte",
                    "eqIgnoreCase",
                    "contains",
                    "startsWith",
                    "endsWith",
                    "inIgnoreCase",
                    "containsIgnoreCase")) {
                if (operators.getFieldDefinition(operator) != null) {
                    String type = GraphQLTypeUtil.simplePrint(
                            operators.getFieldDefinition(operator).getType());
                    Object sent = operator.startsWith("in") ? List.of(value) : value;
                    found(
                            booted,
                            "query ($v: " + type + ") { everies(first: 100, where: {" + field + ": {" + operator
                                    + ": $v}}) { nodes { id } } }",
                            Map.of("v", sent),
                            ids.get(i),
                            field + " " + operator + " " + value);
                    if (!(value instanceof String) || !operators.getName().contains("Colour")) {
                        found(
                                booted,
                                "{ everies(first: 100, where: {" + field + ": {" + operator + ": "
                                        + HostileValuesTest.literal(value) + "}}) { nodes { id } } }",
                                Map.of(),
                                ids.get(i),
                                field + " literal " + operator + " " + value);
                    }
                }
            }
        }
        groups(booted, schema, field, ids.size());
        GraphQLInputObjectType order = (GraphQLInputObjectType) schema.getType("EveryOrderBy");
        if (order.getFieldDefinition(field) != null) {
            pages(booted, field, ids);
        }
        return values.size();
    }

    private void found(Booted booted, String document, Map<String, Object> variables, String id, String what) {
        Answer answer = ask(booted, document, variables, what);
        if (answer != null && !answer.texts("everies.nodes.id").contains(id)) {
            faults.add("not found: " + what);
        }
    }

    private void groups(Booted booted, GraphQLSchema schema, String field, int rows) {
        GraphQLInputObjectType by = (GraphQLInputObjectType) schema.getType("EveryGroupBy");
        if (by.getFieldDefinition(field) == null) {
            return;
        }
        Answer answer = ask(
                booted,
                "{ everies(where: {" + field + ": {isNull: false}}) { aggregate { groupBy(by: [{" + field
                        + ": VALUE}]) { key { " + field + " } count } } } }",
                Map.of(),
                field + " groups");
        if (answer == null) {
            return;
        }
        List<Object> keys = answer.all("everies.aggregate.groupBy.key." + field);
        List<Object> counts = answer.all("everies.aggregate.groupBy.count");
        String type = GraphQLTypeUtil.simplePrint(((GraphQLInputObjectType)
                        GraphQLTypeUtil.unwrapAll(((GraphQLInputObjectType) schema.getType("EveryFilter"))
                                .getFieldDefinition(field)
                                .getType()))
                .getFieldDefinition("eq")
                .getType());
        int sum = 0;
        for (int i = 0; i < keys.size(); i++) {
            sum += ((Number) counts.get(i)).intValue();
            Answer found = ask(
                    booted,
                    "query ($v: " + type + ") { everies(where: {" + field + ": {eq: $v}}) { totalCount } }",
                    Map.of("v", keys.get(i)),
                    field + " group " + keys.get(i));
            if (found != null && ((Number) found.one("everies.totalCount")).intValue() < 1) {
                faults.add("not found: " + field + " of group " + keys.get(i));
            }
        }
        if (sum != rows) {
            faults.add(field + " groups have " + sum + " of " + rows);
        }
    }

    /** Both ways, one by one: all rows, each once. */
    private void pages(Booted booted, String field, List<String> ids) {
        for (String way : List.of("ASC", "DESC_NULLS_LAST")) {
            List<String> seen = new ArrayList<>();
            Object cursor = null;
            for (int i = 0; i <= ids.size(); i++) {
                String after = cursor == null ? "" : ", after: \"" + cursor + "\"";
                Answer page = ask(
                        booted,
                        "{ everies(first: 2, where: {" + field + ": {isNull: false}}, orderBy: [{" + field + ": " + way
                                + "}]" + after + ") { nodes { id } pageInfo { endCursor hasNextPage } } }",
                        Map.of(),
                        field + " page " + i + " " + way);
                if (page == null || page.texts("everies.nodes.id").isEmpty()) {
                    break;
                }
                seen.addAll(page.texts("everies.nodes.id"));
                cursor = page.one("everies.pageInfo.endCursor");
            }
            if (seen.size() != ids.size() || !seen.containsAll(ids)) {
                faults.add(field + " " + way + " pages have " + seen + " of " + ids);
            }
        }
    }

    private Answer ask(Booted booted, String document, Map<String, Object> variables, String what) {
        ExecutionResult result = booted.subgraft()
                .execute(ExecutionInput.newExecutionInput(document)
                        .variables(variables)
                        .build());
        if (!result.getErrors().isEmpty()) {
            faults.add(what + ": " + result.getErrors().get(0).getExtensions().get("code") + " "
                    + result.getErrors().get(0).getMessage());
            return null;
        }
        return new Answer(result.getData());
    }
}
