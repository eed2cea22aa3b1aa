package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
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

/** Inputs that no column can hold, or that a parser makes something else of, are refused before any SQL. */
@ParameterizedClass
@EnumSource(Database.class)
class UnstorableValuesTest {

    private static final CompiledModel MODEL = CompiledModel.federated("""
            package shelf;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Item {
              @Id String id;
              @GraphQLField(searchable = true) String name;
              Character letter;
              java.time.LocalDate onDay;
              java.time.LocalTime atTime;
              java.time.LocalDateTime local;
              java.time.Instant moment;
              java.time.Duration lasting;
              java.time.Year since;
              java.util.UUID reference;
              java.util.Locale language;
              java.util.Currency money;
              java.net.URL page;
              java.sql.Time clock;
              Double size;
              Float width;
              @ElementCollection Map<String, String> notes;
              @OneToMany(mappedBy = "item") List<Part> parts;
            }
            """, """
            package shelf;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @GraphQLExposed
            public class Part { @Id Long id; @ManyToOne(fetch = FetchType.LAZY) Item item; }
            """);

    private static final Map<Database, Booted> SHELVES = new EnumMap<>(Database.class);

    private final Booted shelf;

    UnstorableValuesTest(Database database) {
        this.shelf = SHELVES.computeIfAbsent(
                database,
                each -> new Booted(MODEL, each, "shelf.Item", "shelf.Part")
                        .with(
                                "insert into Item (id, name, onDay) values ('a', 'a', date '2026-02-28')",
                                "insert into Part (id, item_id) values (1, 'a'), (2, 'a')"));
    }

    @AfterAll
    static void close() {
        SHELVES.values().forEach(Booted::close);
        SHELVES.clear();
    }

    private static List<Object> codes(ExecutionResult result) {
        return result.getErrors().stream()
                .map(each -> each.getExtensions().get("code"))
                .distinct()
                .toList();
    }

    private void isRefused(ExecutionInput input) {
        List<String> sent =
                shelf.statements(() -> assertThat(codes(shelf.subgraft().execute(input)))
                        .as(input.getQuery())
                        .containsExactly("BAD_USER_INPUT"));
        assertThat(sent).isEmpty();
    }

    /** Where a text goes; the last is a cursor that has it. */
    static Stream<String> textPlaces() {
        List<String> places = new ArrayList<>();
        for (String operator : List.of(
                "eq", "neq", "lt", "gte", "contains", "startsWith", "endsWith", "eqIgnoreCase", "containsIgnoreCase")) {
            places.add("items(where: {name: {" + operator + ": %s}}) { totalCount }");
        }
        for (String operator : List.of("in", "nin", "inIgnoreCase")) {
            places.add("items(where: {name: {" + operator + ": [\"a\", %s]}}) { totalCount }");
        }
        places.add("items(where: {not: {or: [{name: {eq: %s}}]}}) { totalCount }");
        places.add("items(where: {id: {eq: %s}}) { totalCount }");
        places.add("items(where: {notes: {some: {key: {eq: %s}}}}) { totalCount }");
        places.add("items(where: {notes: {none: {value: {contains: %s}}}}) { totalCount }");
        places.add("items(search: %s) { totalCount }");
        places.add("item(id: %s) { name }");
        places.add("parts(where: {item: {id: {eq: %s}}}) { totalCount }");
        places.add("items { aggregate { groupBy(by: [{name: VALUE}], having: {max: {name: {eq: %s}}}) { count } } }");
        places.add("_entities(representations: [{__typename: \"Item\", id: %s}]) { __typename }");
        return places.stream();
    }

    @ParameterizedTest
    @MethodSource("textPlaces")
    void nulInATextIsRefused(String place) {
        for (String text : List.of("\\u0000", "a\\u0000", "\\u0000a")) {
            isRefused(ExecutionInput.newExecutionInput("{ " + place.formatted('"' + text + '"') + " }")
                    .build());
        }
        for (String text : List.of("\u0000", "a\u0000b", "\ud83d", "\udd89")) {
            boolean isSearch = place.contains("search");
            String type = place.contains("id: ") ? "ID!" : "String!";
            if (!place.contains("_entities")) {
                isRefused(ExecutionInput.newExecutionInput("query ($v: " + type + ") { " + place.formatted("$v") + " }")
                        .variables(Map.of("v", isSearch ? "x " + text : text))
                        .build());
            }
        }
    }

    @Test
    void nulInACharacterOrACursorIsRefused() {
        isRefused(ExecutionInput.newExecutionInput("{ items(where: {letter: {eq: \"\\u0000\"}}) { totalCount } }")
                .build());
        isRefused(ExecutionInput.newExecutionInput("{ items(where: {letter: {in: [\"\\u0000\"]}}) { totalCount } }")
                .build());
        for (String row : List.of("1;Item;id;a\u0000", "1;Item;name,id;a\u0000;a", "1;Item;name,id;a;\u0000")) {
            String cursor =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes(StandardCharsets.UTF_8));
            String order = row.contains("name") ? ", orderBy: [{name: ASC}]" : "";
            for (String argument : List.of("after", "before")) {
                isRefused(ExecutionInput.newExecutionInput(
                                "{ items(" + argument + ": \"" + cursor + "\"" + order + ") { nodes { id } } }")
                        .build());
            }
        }
    }

    static Stream<String> wrong() {
        return Stream.of(
                "onDay: 2026-02-30",
                "onDay: 2023-02-29",
                "onDay: 2026-2-1",
                "onDay: 20260201",
                "onDay: 10000-01-01",
                "onDay: -0001-01-01",
                "onDay: 2026-02-28 ",
                "onDay: \u0662026-02-28",
                "onDay: +999999999-12-31",
                "atTime: 24:00",
                "atTime: 24:00:00",
                "atTime: 23:59:60",
                "atTime: 7:00",
                "atTime: 07:00Z",
                "atTime: 07:00:00.1234567891",
                "local: 2026-02-30T00:00:00",
                "local: 2026-02-28T24:00:00",
                "local: 2026-02-28t10:00:00",
                "local: 2026-02-28 10:00:00",
                "local: 2026-02-28T10:00:00Z",
                "moment: 2026-02-30T00:00:00Z",
                "moment: 2026-02-28T24:00:00Z",
                "moment: 2026-06-30T23:59:60Z",
                "moment: 2026-02-28T10:00:00",
                "moment: 2026-02-28t10:00:00z",
                "moment: 2026-02-28T10:00:00-00:00",
                "moment: 2026-02-28T10:00:00+18:01",
                "moment: 2026-02-28T10:00:00+24:00",
                "moment: +999999999-12-31T23:59:59.999999999-18:00",
                "lasting: P1Y",
                "lasting: pt1s",
                "lasting: PT9223372036854775808S",
                "lasting: 1h",
                "since: 99",
                "since: 02026",
                "since: 10000",
                "since: x",
                "reference: 1-1-1-1-1",
                "reference: 4fdb7c1e2b0a4a3f9d1c6a5e2f1b8c77",
                "reference: {4fdb7c1e-2b0a-4a3f-9d1c-6a5e2f1b8c77}",
                "language: de_AT",
                "language: de-",
                "language: a b",
                "language: -",
                "money: eur",
                "money: EURO",
                "money: ",
                "page: nowhere",
                "page:  http://x/",
                "page: http://x/\u0000",
                "clock: 10:00:00.5",
                "letter: ab",
                "letter: ",
                "letter: 🦉");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatAParserWouldMakeSomethingElseOfIsRefused(String fieldAndText) {
        String field = fieldAndText.substring(0, fieldAndText.indexOf(':'));
        String text = fieldAndText.substring(field.length() + 2);
        String type = Map.of(
                        "onDay",
                        "Date",
                        "atTime",
                        "LocalTime",
                        "local",
                        "LocalDateTime",
                        "moment",
                        "DateTime",
                        "lasting",
                        "Duration",
                        "since",
                        "Year")
                .getOrDefault(
                        field,
                        Map.of(
                                        "reference",
                                        "UUID",
                                        "language",
                                        "Locale",
                                        "money",
                                        "Currency",
                                        "page",
                                        "Url",
                                        "clock",
                                        "LocalTime",
                                        "letter",
                                        "String")
                                .get(field));
        isRefused(ExecutionInput.newExecutionInput("{ items(where: {" + field + ": {eq: "
                        + HostileValuesTest.literal(text) + "}}) { totalCount } }")
                .build());
        isRefused(ExecutionInput.newExecutionInput(
                        "query ($v: " + type + "!) { items(where: {" + field + ": {in: [$v]}}) { totalCount } }")
                .variables(Map.of("v", text))
                .build());
    }

    @Test
    void numbersThatAreNotFiniteAreRefused() {
        for (String field : List.of("size", "width")) {
            for (String number : List.of("1e309", "-1e309", "1e-400", field.equals("width") ? "1e39" : "1e400")) {
                isRefused(ExecutionInput.newExecutionInput(
                                "{ items(where: {" + field + ": {lt: " + number + "}}) { totalCount } }")
                        .build());
            }
        }
        isRefused(
                ExecutionInput.newExecutionInput("query ($v: Float!) { items(where: {size: {eq: $v}}) { totalCount } }")
                        .variables(Map.of("v", Double.NaN))
                        .build());
    }

    @Test
    void farOffsetsAreEmptyPages() {
        for (int offset : List.of(Integer.MAX_VALUE, 2147483640, Integer.MAX_VALUE - 1, 1_000_000_000, 3)) {
            for (int first : List.of(1, 20, 100)) {
                String page = "(first: " + first + ", offset: " + offset
                        + ") { nodes { id } pageInfo { hasNextPage } totalCount }";
                Answer answer = shelf.query("{ items { nodes { parts" + page + " } } parts" + page + " }");
                assertThat(answer.all("items.nodes.parts.nodes"))
                        .as("offset " + offset)
                        .isEmpty();
                assertThat(answer.all("parts.nodes")).isEmpty();
                assertThat(answer.one("parts.totalCount")).hasToString("2");
            }
        }
        assertThat(shelf.query("{ items { nodes { parts(first: 100, offset: 1) { nodes { id } } } } }")
                        .texts("items.nodes.parts.nodes.id"))
                .isEqualTo(Sql.texts(shelf.url(), "select id from Part where id = 2"));
    }
}
