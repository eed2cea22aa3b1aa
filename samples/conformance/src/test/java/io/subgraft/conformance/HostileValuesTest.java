package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.subgraft.database.Database;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every place of a schema where a client writes a value, with every value of a list that some layer behind it may not take: as a
 * literal and as a variable. No answer is the server's fault. {@code -Dhostile.all=true} tries all values at all places.
 */
class HostileValuesTest {

    private static final boolean ALL = Boolean.getBoolean("hostile.all");
    private static final int SAMPLE = Integer.getInteger("hostile.sample", 2);
    private static final CompiledModel MODEL = ValueTypes.model();

    /** As variables; most have a literal, too. */
    static final List<Object> VALUES = values();

    private static List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (String number : List.of(
                "0",
                "-1",
                "127",
                "128",
                "-129",
                "32768",
                "2147483647",
                "2147483648",
                "-2147483649",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775809",
                "1" + "0".repeat(40),
                "1" + "0".repeat(999),
                "1" + "0".repeat(1001),
                "-" + "9".repeat(20000))) {
            values.add(new BigInteger(number));
        }
        for (String number : List.of(
                "0.1",
                "1.0",
                "1e3",
                "1e38",
                "1e39",
                "1e308",
                "1e309",
                "-1e309",
                "1e500",
                "1e999",
                "1e1000",
                "1e1001",
                "1e20000",
                "1e131071",
                "1e131072",
                "1e200000",
                "1e-1",
                "1e-20",
                "1e-400",
                "1e-1000",
                "1e-1001",
                "1e-20000",
                "1e-200000",
                "1e1000000",
                "1e-1000000",
                "1e20000000",
                "1e-20000000",
                "-1e2147483647",
                "1e-2147483647",
                "0e2147483647",
                "0.0000001",
                "123456789.123456789",
                "1." + "1".repeat(998),
                "3.5e38")) {
            values.add(new BigDecimal(number));
        }
        values.addAll(List.of(true, false, Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE, Double.MIN_VALUE));
        values.addAll(List.of(
                "1e400000",
                "1e-400000",
                "1e1000000",
                "1e-20000000",
                "1e99999999999",
                "0x10",
                "1_000",
                "١٢",
                "+1",
                " 1",
                "1 ",
                "-0",
                "00",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e3",
                "1.0",
                "1f",
                "1d",
                "9".repeat(5000)));
        values.addAll(List.of(
                "",
                " ",
                "\u0000",
                "a\u0000b",
                "\ud800",
                "\udc00",
                "a\ud83db",
                "\ufffe",
                "\u007f",
                "🦉",
                "x".repeat(70000),
                "%",
                "_",
                "\\",
                "!",
                "' or 1=1 --",
                "${x}",
                ":p1",
                "?",
                "null",
                "{",
                "RED",
                "PURPLE",
                "true"));
        for (String day : List.of(
                "2026-02-30",
                "2023-02-29",
                "0000-01-01",
                "-0001-01-01",
                "-4713-01-01",
                "+10000-01-01",
                "10000-01-01",
                "+294277-01-01",
                "+5874898-01-01",
                "+999999999-12-31",
                "-999999999-01-01",
                "+1000000000-01-01",
                "0001-01-01",
                "1582-10-10",
                "20260101",
                "2026-1-1")) {
            values.add(day);
            values.add(day + "T12:00:00");
            values.add(day + "T12:00:00Z");
            values.add(day + "T23:59:59.999999999-18:00");
        }
        values.addAll(List.of(
                "2026-01-01T24:00:00",
                "2026-01-01T24:00:00Z",
                "2026-06-30T23:59:60Z",
                "2026-01-01T12:00Z",
                "2026-01-01t12:00:00z",
                "2026-01-01 12:00:00Z",
                "2026-01-01T12:00:00+19:00",
                "2026-01-01T12:00:00-00:00",
                "2026-01-01T12:00:00+01:00:30",
                "2026-01-01T12:00:00.0000000001Z",
                "2026-01-01T12:00:00Z[Europe/Vienna]",
                "infinity",
                "now",
                "24:00",
                "24:00:00",
                "23:59:60",
                "12:00",
                "12:00:00",
                "12:00:00.999999999",
                "12:00:00Z",
                "12:00:00+18:00",
                "12:00:00-18:00",
                "12:00:00+18:01",
                "00:00:00-18:00",
                "838:59:59",
                "-0001",
                "+10000",
                "1999",
                "0000",
                "99999",
                "+999999999",
                "-999999999",
                "1999-13",
                "1999-12",
                "P1D",
                "PT0S",
                "PT2562047788015215H30M7.999999999S",
                "PT9223372036854775807S",
                "PT-9223372036854775808S",
                "PT9223372036S",
                "PT9223372037S",
                "P1Y",
                "pt1s",
                "00000000-0000-0000-0000-000000000000",
                "0-0-0-0-0",
                "4FDB7C1E-2B0A-4A3F-9D1C-6A5E2F1B8C77",
                "http://",
                "http://\u0000",
                "file:///etc/passwd",
                "jar:http://x!/",
                "javascript:1",
                "http://a b",
                "http://x/" + "y".repeat(3000),
                "de_AT",
                "xx-yy-zz-",
                "x",
                "\u0000-de",
                "eur",
                "EUR",
                "ZZZ"));
        values.addAll(List.of(List.of(), Map.of(), List.of(List.of(1)), Map.of("eq", 1)));
        return Collections.unmodifiableList(values);
    }

    /** A place for a value: the text before and behind it, and its type. */
    record Place(String before, String behind, GraphQLInputType type, String path) {

        String with(String value) {
            return "{ " + before + value + behind + " }";
        }

        String withVariable() {
            return "query ($v: " + GraphQLTypeUtil.simplePrint(type) + ") { " + before + "$v" + behind + " }";
        }
    }

    /** All places of the fields that read. */
    static List<Place> places(GraphQLSchema schema) {
        List<Place> places = new ArrayList<>();
        for (GraphQLFieldDefinition field : schema.getQueryType().getFieldDefinitions()) {
            if (field.getName().startsWith("_")) {
                continue;
            }
            boolean isList = field.getArgument("first") != null;
            String selection = isList ? ") { totalCount nodes { __typename } }" : ") { __typename }";
            for (GraphQLArgument argument : field.getArguments()) {
                String others = others(field, argument);
                add(
                        places,
                        field.getName() + "(" + others + argument.getName() + ": ",
                        selection,
                        argument.getType(),
                        field.getName() + "." + argument.getName(),
                        0);
            }
            if (isList) {
                GraphQLNamedType aggregate = (GraphQLNamedType)
                        schema.getObjectType(((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
                                .getName()
                                .replace("Connection", "Aggregate"));
                if (aggregate != null) {
                    GraphQLFieldDefinition groups =
                            schema.getObjectType(aggregate.getName()).getFieldDefinition("groupBy");
                    if (groups != null) {
                        GraphQLInputObjectType by = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(
                                groups.getArgument("by").getType());
                        String key = by.getFieldDefinitions().stream()
                                .filter(each -> GraphQLTypeUtil.unwrapAll(each.getType()) instanceof GraphQLEnumType)
                                .findFirst()
                                .orElseThrow()
                                .getName();
                        for (GraphQLArgument argument : groups.getArguments()) {
                            if (!argument.getName().equals("by")) {
                                add(
                                        places,
                                        field.getName() + " { aggregate { groupBy(by: [{" + key + ": VALUE}], "
                                                + argument.getName() + ": ",
                                        ") { count } } }",
                                        argument.getType(),
                                        field.getName() + ".groupBy." + argument.getName(),
                                        0);
                            }
                        }
                    }
                }
            }
        }
        return places;
    }

    private static String others(GraphQLFieldDefinition field, GraphQLArgument argument) {
        StringBuilder others = new StringBuilder();
        for (GraphQLArgument each : field.getArguments()) {
            if (each != argument && GraphQLTypeUtil.isNonNull(each.getType())) {
                others.append(each.getName()).append(": \"1\", ");
            }
        }
        return others.toString();
    }

    private static void add(
            List<Place> places, String before, String behind, GraphQLInputType type, String path, int depth) {
        if (GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList list) {
            places.add(new Place(before, behind, type, path));
            if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLEnumType)) {
                add(places, before + "[", "]" + behind, (GraphQLInputType) list.getWrappedType(), path, depth);
            }
            return;
        }
        GraphQLNamedType bare = GraphQLTypeUtil.unwrapAll(type);
        if (!(bare instanceof GraphQLInputObjectType object)) {
            places.add(new Place(before, behind, type, path));
            return;
        }
        for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
            boolean isNested = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType;
            boolean isAgain = List.of("and", "or", "not").contains(field.getName());
            if (!isNested || (depth < 3 && !isAgain)) {
                add(
                        places,
                        before + "{" + field.getName() + ": ",
                        "}" + behind,
                        field.getType(),
                        path + "." + field.getName(),
                        depth + 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void noValueIsTheServersFault(Database database) {
        Map<String, List<String>> failed = new TreeMap<>();
        int asked = 0;
        try (Booted booted = new Booted(MODEL, database, ValueTypes.CLASSES)) {
            assertThat(ValueTypes.fill(booted, MODEL)).isGreaterThan(50);
            Random random = new Random(7);
            List<Place> places = places(booted.subgraft().schema());
            assertThat(places).hasSizeGreaterThan(2_000);
            for (Place place : places) {
                List<Object> values = new ArrayList<>(VALUES);
                if (!ALL) {
                    Collections.shuffle(values, random);
                    values = values.subList(0, SAMPLE);
                }
                for (Object value : values) {
                    List<ExecutionInput> inputs = new ArrayList<>();
                    inputs.add(ExecutionInput.newExecutionInput(place.withVariable())
                            .variables(Map.of("v", value))
                            .build());
                    inputs.add(ExecutionInput.newExecutionInput(place.with(literal(value)))
                            .build());
                    for (ExecutionInput input : inputs) {
                        asked++;
                        String fault = fault(booted, input);
                        if (fault != null) {
                            String text = String.valueOf(value);
                            failed.computeIfAbsent(
                                            GraphQLTypeUtil.simplePrint(place.type()) + " " + place.path(),
                                            each -> new ArrayList<>())
                                    .add(text.substring(0, Math.min(50, text.length())) + " " + fault);
                        }
                    }
                }
            }
        }
        assertThat(failed).as(asked + " asked").isEmpty();
    }

    private static String fault(Booted booted, ExecutionInput input) {
        try {
            ExecutionResult result = booted.subgraft().execute(input);
            for (GraphQLError error : result.getErrors()) {
                Object code = error.getExtensions() == null
                        ? null
                        : error.getExtensions().get("code");
                if (code == null || code.equals("INTERNAL_SERVER_ERROR") || code.equals("TIMEOUT")) {
                    return String.valueOf(code);
                }
            }
            return null;
        } catch (RuntimeException thrown) {
            return thrown.toString()
                    .substring(0, Math.min(120, thrown.toString().length()));
        }
    }

    static String literal(Object value) {
        if (value instanceof String text) {
            StringBuilder literal = new StringBuilder("\"");
            for (char each : text.toCharArray()) {
                literal.append(
                        each < 0x20 || each > 0x7e || each == '"' || each == '\\'
                                ? String.format("\\u%04x", (int) each)
                                : String.valueOf(each));
            }
            return literal.append('"').toString();
        }
        if (value instanceof List<?> list) {
            return "[" + (list.isEmpty() ? "" : literal(list.get(0))) + "]";
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "{}" : "{eq: 1}";
        }
        return String.valueOf(value).replace("E+", "e");
    }
}
