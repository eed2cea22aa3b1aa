package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.database.Database;
import io.subgraft.http.GraphQLHttpHandler;
import io.subgraft.http.HttpAnswer;
import io.subgraft.security.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that are short as a text and long written out are refused before anything is made of them. */
@ParameterizedClass
@EnumSource(Database.class)
class HugeExponentsTest {

    private static final CompiledModel MODEL = CompiledModel.federated("""
            package sky;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.math.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Star {
              @Id @Column(precision = 30, scale = 0) BigInteger id;
              @Column(precision = 38, scale = 0) BigInteger atoms;
              @Column(precision = 10, scale = 2) BigDecimal mass;
              Long age;
              Double size;
              @ElementCollection Map<BigDecimal, BigInteger> marks;
            }
            """);

    private static final List<String> ROWS = List.of("0", "1.5", "-1.5", "99999999.99", "-99999999.99");

    private static final Map<Database, Booted> SKIES = new EnumMap<>(Database.class);

    private final Booted sky;

    HugeExponentsTest(Database database) {
        this.sky = SKIES.computeIfAbsent(database, HugeExponentsTest::filled);
    }

    private static Booted filled(Database database) {
        Booted sky = new Booted(MODEL, database, "sky.Star");
        for (int i = 0; i < ROWS.size(); i++) {
            sky.with("insert into Star (id, atoms, mass, age, size) values (" + i + ", " + i + ", " + ROWS.get(i)
                    + ", 1, 1)");
        }
        return sky;
    }

    @AfterAll
    static void close() {
        SKIES.values().forEach(Booted::close);
        SKIES.clear();
    }

    static Stream<String> places() {
        List<String> places = new ArrayList<>();
        for (String operator : List.of("eq", "neq", "lt", "lte", "gt", "gte")) {
            places.add("stars(where: {atoms: {" + operator + ": %s}})");
            places.add("stars(where: {mass: {" + operator + ": %s}})");
        }
        places.add("stars(where: {atoms: {in: [1, %s]}})");
        places.add("stars(where: {mass: {nin: [%s]}})");
        places.add("stars(where: {age: {eq: %s}})");
        places.add("stars(where: {marks: {some: {key: {eq: %s}}}})");
        places.add("stars(where: {marks: {some: {value: {eq: %s}}}})");
        places.add("stars(where: {not: {or: [{atoms: {eq: %s}}]}})");
        return places.stream().map(each -> "{ " + each + " { totalCount } }");
    }

    static Stream<String> documents(String place) {
        return Stream.of(
                        "1e1001",
                        "1e20000",
                        "-1e20000",
                        "1e-20000",
                        "1e1000000",
                        "1e-20000000",
                        "1e999999999",
                        "0e999999999",
                        "1" + "0".repeat(1001))
                .flatMap(number -> Stream.of(place.formatted(number), place.formatted('"' + number + '"')));
    }

    @ParameterizedTest
    @MethodSource("places")
    void isRefused(String place) {
        String fraction = place.contains("age") ? "GRAPHQL_VALIDATION_FAILED" : "BAD_USER_INPUT";
        List<String> sent = sky.statements(() -> documents(place)
                .forEach(document -> assertThat(codes(sky.subgraft().execute(document)))
                        .as(document)
                        .hasSize(1)
                        .isSubsetOf("BAD_USER_INPUT", fraction)));
        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void asAVariableIsRefused(String place) {
        String type = place.contains("mass") || place.contains("key")
                ? "BigDecimal"
                : place.contains("age") ? "Long" : "BigInteger";
        String document = "query ($v: " + type + "!) " + place.formatted("$v");
        for (Object number : List.of(
                new BigDecimal("1e20000"),
                new BigDecimal("1e-20000000"),
                new BigDecimal("1e2147483647"),
                "1e20000000",
                BigInteger.ONE.shiftLeft(1_000_000))) {
            ExecutionInput input = ExecutionInput.newExecutionInput(document)
                    .variables(Map.of("v", number))
                    .build();
            assertThat(codes(sky.subgraft().execute(input))).containsExactly("BAD_USER_INPUT");
        }
    }

    /** The engine's own scalars write numbers out, too. */
    @Test
    void asAVariableOfTheEnginesScalarsIsRefused() {
        for (String document : List.of(
                "query ($v: Int) { stars(first: $v) { totalCount } }",
                "query ($v: Int!) { stars(offset: $v) { totalCount } }",
                "query ($v: Float!) { stars(where: {size: {lt: $v}}) { totalCount } }")) {
            for (String number : List.of("1e20000000", "-1e20000000", "1e-20000000", "1e2147483647")) {
                ExecutionInput input = ExecutionInput.newExecutionInput(document)
                        .variables(Map.of("v", new BigDecimal(number)))
                        .build();
                assertThat(codes(sky.subgraft().execute(input))).containsExactly("BAD_USER_INPUT");
            }
        }
    }

    /** Which the engine's parser, and that of JSON, end with an exception of their own. */
    @Test
    void exponentsThatNothingHoldsAreNoNumbers() throws IOException {
        for (String document : List.of(
                "query ($v: BigDecimal = 1e99999999999) { stars(where: {mass: {lt: $v}}) { totalCount } }",
                "{ stars(where: {mass: {lt: 1e99999999999}}) { totalCount } }")) {
            assertThat(codes(sky.subgraft().execute(document))).containsExactly("GRAPHQL_PARSE_FAILED");
        }
        String body =
                "{\"query\": \"query ($v: Int) { stars(first: $v) { totalCount } }\", \"variables\": {\"v\": %s}}";
        GraphQLHttpHandler http = new GraphQLHttpHandler(sky.subgraft());
        for (String number : List.of("1e99999999999", "-1e-99999999999", "9".repeat(70), "1e20000000")) {
            HttpAnswer answer = http.post(
                    "application/json",
                    null,
                    name -> null,
                    Caller.NOBODY,
                    new ByteArrayInputStream(body.formatted(number).getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.status()).as(number).isBetween(400, 422);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void asAnIdIsRefused(String document) {
        assertThat(codes(sky.subgraft().execute(document))).containsExactly("BAD_USER_INPUT");
    }

    static Stream<String> ids() {
        return Stream.of("1e5", "1e20000", "1e-20000000", "1e1000000", "9".repeat(50_000))
                .flatMap(id -> Stream.of(
                        "{ star(id: \"" + id + "\") { mass } }",
                        "{ stars(where: {id: {eq: \"" + id + "\"}}) { totalCount } }",
                        "{ _entities(representations: [{__typename: \"Star\", id: \"" + id + "\"}]) { __typename } }"));
    }

    /** What is short enough is compared exactly, also where the column could not hold it. */
    @ParameterizedTest
    @MethodSource("numbers")
    void isComparedExactly(String number) {
        for (String operator : List.of("eq", "neq", "lt", "lte", "gt", "gte")) {
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < ROWS.size(); i++) {
                int compared = new BigDecimal(ROWS.get(i)).compareTo(new BigDecimal(number));
                boolean isFound = switch (operator) {
                    case "eq" -> compared == 0;
                    case "neq" -> compared != 0;
                    case "lt" -> compared < 0;
                    case "lte" -> compared <= 0;
                    case "gt" -> compared > 0;
                    default -> compared >= 0;
                };
                if (isFound) {
                    expected.add(String.valueOf(i));
                }
            }
            ExecutionResult result = sky.subgraft()
                    .execute("{ stars(where: {mass: {" + operator + ": " + number + "}}) { nodes { id } } }");
            if (result.getErrors().isEmpty()) {
                assertThat(new io.subgraft.database.Answer(result.getData()).texts("stars.nodes.id"))
                        .as(operator + " " + number)
                        .isEqualTo(expected);
            } else {
                assertThat(codes(result)).containsExactly("BAD_USER_INPUT");
            }
        }
    }

    static Stream<String> numbers() {
        return Stream.of(
                "0",
                "1.5",
                "1.50000000000000000000000000000000000000000001",
                "1.501",
                "1e2",
                "1e8",
                "99999999.991",
                "1e20",
                "1e38",
                "1e65",
                "1e66",
                "1e100",
                "1e400",
                "1e500",
                "-1e500",
                "1e-30",
                "-1e-30",
                "1e-39",
                "1e-100",
                "1e-500",
                "-1e-500",
                "1e999",
                "1e-1000");
    }

    private static List<Object> codes(ExecutionResult result) {
        return result.getErrors().stream()
                .map(each -> each.getExtensions().get("code"))
                .distinct()
                .toList();
    }
}
