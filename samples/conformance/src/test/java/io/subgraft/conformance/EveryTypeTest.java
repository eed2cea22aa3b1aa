package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.subgraft.database.Database;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the schema offers of an attribute is asked for, with the least, the greatest and the most precise values of its type, and
 * compared with the values that Hibernate loads: each operator of filters, each order, page by page, each function, each key and
 * unit of groups, each test and order of groups. Nothing ends as an internal error.
 */
class EveryTypeTest {

    static final String[] CLASSES = {"every.Thing", "every.Part", "every.YesNo", "every.Words", "every.Cents"};

    private static final EveryType PLAIN = plain();
    private static final EveryType OTHERWISE = EveryType.otherwise();
    private static final CompiledModel PLAIN_MODEL = PLAIN.compile();
    private static final CompiledModel OTHERWISE_MODEL = OTHERWISE.compile();

    static EveryType plain() {
        try {
            return EveryType.plain();
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whateverIsOfferedIsAnswered(Database database) throws ReflectiveOperationException {
        try (Booted booted = new Booted(PLAIN_MODEL, database, CLASSES)) {
            assertThat(new Asking(booted, rows(booted, PLAIN, PLAIN_MODEL)).failures())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whateverIsOfferedOfWhatIsStoredOtherwiseIsAnswered(Database database) throws ReflectiveOperationException {
        try (Booted booted = new Booted(OTHERWISE_MODEL, database, CLASSES)) {
            assertThat(new Asking(booted, rows(booted, OTHERWISE, OTHERWISE_MODEL)).failures())
                    .isEmpty();
        }
    }

    /** One row for each value, which has no other; what Hibernate loads of it, by the identifiers of rows. */
    static Map<String, Map<Long, Object>> rows(Booted booted, EveryType types, CompiledModel model)
            throws ReflectiveOperationException {
        Class<?> thing = model.type("every.Thing");
        Map<String, List<?>> values = new LinkedHashMap<>(types.values());
        values.put("part.number", List.of(Integer.MAX_VALUE, Integer.MIN_VALUE));
        values.put("part.since", List.of(LocalDate.of(2024, 2, 29)));
        values.put("part.name", List.of("a", "b"));
        long id = 0;
        for (Map.Entry<String, List<?>> each : values.entrySet()) {
            for (Object value : each.getValue()) {
                Object row = thing.getConstructor().newInstance();
                id++;
                field(thing, "id").set(row, id);
                set(model, row, each.getKey(), value);
                try {
                    booted.sessionFactory().inTransaction(session -> session.persist(row));
                } catch (RuntimeException doesNotFit) {
                    continue; // in a column of this database
                }
            }
        }
        Map<String, Map<Long, Object>> stored = new LinkedHashMap<>();
        Set<String> attributes = new HashSet<>(values.keySet());
        attributes.add("plain");
        attributes.add("id");
        booted.sessionFactory().inTransaction(session -> {
            for (Object row :
                    session.createSelectionQuery("from Thing", Object.class).list()) {
                for (String each : attributes) {
                    stored.computeIfAbsent(each, absent -> new TreeMap<>()).put((Long) get(row, "id"), get(row, each));
                }
            }
        });
        return stored;
    }

    private static void set(CompiledModel model, Object row, String path, Object value)
            throws ReflectiveOperationException {
        Object owner = row;
        String name = path;
        if (path.startsWith("part.")) {
            owner = model.type("every.Part").getConstructor().newInstance();
            field(row.getClass(), "part").set(row, owner);
            name = path.substring("part.".length());
        }
        Field field = field(owner.getClass(), name);
        field.set(owner, field.getType().isEnum() ? constant(field.getType(), (String) value) : value);
    }

    private static Field field(Class<?> owner, String name) throws ReflectiveOperationException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static Object constant(Class<?> type, String name) throws ReflectiveOperationException {
        return type.getField(name.substring(name.indexOf('.') + 1)).get(null);
    }

    private static Object get(Object row, String path) {
        try {
            Object value = row;
            for (String each : path.split("\\.")) {
                value = value == null ? null : field(value.getClass(), each).get(value);
            }
            return value;
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What is asked of one database. */
    private static final class Asking {

        private static final Set<String> UNITS = Set.of("YEAR", "MONTH", "DAY", "HOUR");

        private final List<String> failures = new ArrayList<>();
        private final Booted booted;
        private final GraphQLSchema schema;
        private final Map<String, Map<Long, Object>> stored;
        /** What the list answers, by attribute and row. */
        private final Map<String, Map<Long, Object>> answered = new HashMap<>();

        Asking(Booted booted, Map<String, Map<Long, Object>> stored) {
            this.booted = booted;
            this.schema = booted.subgraft().schema();
            this.stored = stored;
        }

        List<String> failures() {
            values();
            for (GraphQLInputObjectField each : input("ThingFilter").getFieldDefinitions()) {
                filters(each, List.of());
            }
            for (GraphQLInputObjectField each : input("ThingOrderBy").getFieldDefinitions()) {
                orders(each, List.of());
            }
            for (String function : List.of("sum", "avg", "min", "max", "countDistinct")) {
                functions(function);
            }
            for (GraphQLInputObjectField each : input("ThingGroupBy").getFieldDefinitions()) {
                groups(each, List.of());
            }
            for (GraphQLInputObjectField each : input("ThingAggregateHaving").getFieldDefinitions()) {
                having(each);
            }
            for (GraphQLInputObjectField each : input("ThingAggregateOrderBy").getFieldDefinitions()) {
                groupOrders(each);
            }
            return failures;
        }

        private GraphQLInputObjectType input(String name) {
            return (GraphQLInputObjectType) Objects.requireNonNull(schema.getType(name), name);
        }

        private void values() {
            for (String path : stored.keySet()) {
                Map<?, ?> data = ask(
                        "{ things(first: 100) { nodes { id " + selection(path) + " } pageInfo { endCursor } } }",
                        null,
                        null);
                Map<Long, Object> byId = new TreeMap<>();
                while (data != null) {
                    Map<?, ?> list = (Map<?, ?>) data.get("things");
                    List<?> nodes = (List<?>) list.get("nodes");
                    nodes.forEach(node ->
                            byId.put(Long.valueOf((String) ((Map<?, ?>) node).get("id")), at(node, path)));
                    Object cursor = ((Map<?, ?>) list.get("pageInfo")).get("endCursor");
                    data = nodes.isEmpty()
                            ? null
                            : ask(
                                    "{ things(first: 100, after: \"" + cursor + "\") { nodes { id " + selection(path)
                                            + " } pageInfo { endCursor } } }",
                                    null,
                                    null);
                }
                answered.put(path, byId);
                stored.get(path).forEach((id, value) -> {
                    if ((value == null) != (byId.get(id) == null)) {
                        failures.add(path + " of " + id + " is " + value + " but answered " + byId.get(id));
                    }
                });
            }
        }

        private void filters(GraphQLInputObjectField field, List<String> above) {
            if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType operators)
                    || Set.of("and", "or", "not").contains(field.getName())) {
                return;
            }
            List<String> path = and(above, field.getName());
            String attribute = String.join(".", path);
            if (!stored.containsKey(attribute)) {
                operators.getFieldDefinitions().forEach(each -> filters(each, path));
                return;
            }
            for (GraphQLInputObjectField operator : operators.getFieldDefinitions()) {
                boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(operator.getType()));
                for (Map.Entry<Object, Object> operand :
                        operands(attribute, operator).entrySet()) {
                    Object input = isList ? List.of(operand.getKey()) : operand.getKey();
                    String where = nested(path, "{ " + operator.getName() + ": $v }");
                    Map<?, ?> data = ask(
                            "query($v: "
                                    + GraphQLTypeUtil.simplePrint(operator.getType())
                                            .replaceAll("!$", "") + "!) { things(first: 100, where: " + where
                                    + ") { totalCount nodes { id } } }",
                            input,
                            attribute + " " + operator.getName());
                    if (data == null) {
                        continue;
                    }
                    Predicate<Object> test = test(operator.getName(), operand.getKey(), operand.getValue());
                    Set<Long> expected = new TreeSet<>();
                    stored.get(attribute).forEach((id, value) -> {
                        if (test != null && test.test(value)) {
                            expected.add(id);
                        }
                    });
                    Map<?, ?> list = (Map<?, ?>) data.get("things");
                    Set<Long> found = new TreeSet<>();
                    ((List<?>) list.get("nodes"))
                            .forEach(node -> found.add(Long.valueOf((String) ((Map<?, ?>) node).get("id"))));
                    boolean isWhole = expected.size() <= 100;
                    if (test != null
                            && (isWhole
                                    ? !found.equals(expected)
                                    : !Objects.equals(list.get("totalCount"), expected.size()))) {
                        failures.add(attribute + " " + operator.getName() + " " + input + ": expected " + expected
                                + " got " + found);
                    }
                }
            }
        }

        /** What is asked with: each value as it was answered, and as it is stored. */
        private Map<Object, Object> operands(String attribute, GraphQLInputObjectField operator) {
            Map<Object, Object> operands = new LinkedHashMap<>();
            if (operator.getName().equals("isNull")) {
                operands.put(true, true);
                operands.put(false, false);
                return operands;
            }
            stored.get(attribute).forEach((id, value) -> {
                if (value != null
                        && (!attribute.equals("id") || id < 3)
                        && answered.get(attribute).get(id) != null) {
                    operands.putIfAbsent(answered.get(attribute).get(id), value);
                }
            });
            return operands.size() < 12
                    ? operands
                    : operands.entrySet().stream()
                            .limit(12)
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        /** The test as Java makes it; null where the order is that of the database. */
        private static Predicate<Object> test(String operator, Object input, Object operand) {
            Comparable<Object> than = comparable(operand);
            String text = String.valueOf(operand);
            return switch (operator) {
                case "isNull" -> value -> (value == null) == (Boolean) input;
                case "eq", "in", "eqIgnoreCase", "inIgnoreCase" ->
                    value -> value != null && than.compareTo(comparable(value)) == 0;
                case "neq", "nin", "neqIgnoreCase", "ninIgnoreCase" ->
                    value -> value != null && than.compareTo(comparable(value)) != 0;
                case "lt" -> ordered(text, value -> than.compareTo(comparable(value)) > 0);
                case "lte" -> ordered(text, value -> than.compareTo(comparable(value)) >= 0);
                case "gt" -> ordered(text, value -> than.compareTo(comparable(value)) < 0);
                case "gte" -> ordered(text, value -> than.compareTo(comparable(value)) <= 0);
                case "contains", "containsIgnoreCase" ->
                    value -> value != null && value.toString().contains(text);
                case "startsWith", "startsWithIgnoreCase" ->
                    value -> value != null && value.toString().startsWith(text);
                case "endsWith", "endsWithIgnoreCase" ->
                    value -> value != null && value.toString().endsWith(text);
                default -> throw new AssertionError(operator);
            };
        }

        private static Predicate<Object> ordered(String text, Predicate<Object> test) {
            return text.matches(".*[^\\w.:+-].*") ? null : value -> value != null && test.test(value);
        }

        private void orders(GraphQLInputObjectField field, List<String> above) {
            List<String> path = and(above, field.getName());
            String attribute = String.join(".", path);
            if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType nested) {
                nested.getFieldDefinitions().forEach(each -> orders(each, path));
                return;
            }
            GraphQLEnumType directions = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getType());
            for (GraphQLEnumValueDefinition direction : directions.getValues()) {
                String name = direction.getName();
                List<Long> walked = new ArrayList<>();
                String after = "";
                for (int pages = 0; pages < 100; pages++) {
                    Map<?, ?> data = ask(
                            "{ things(first: 60" + after + ", orderBy: [" + nested(path, name)
                                    + "]) { edges { cursor node { id } } pageInfo { hasNextPage } } }",
                            null,
                            attribute + " " + name);
                    if (data == null) {
                        break;
                    }
                    Map<?, ?> list = (Map<?, ?>) data.get("things");
                    List<?> edges = (List<?>) list.get("edges");
                    edges.forEach(each -> walked.add(Long.valueOf((String) at(each, "node.id"))));
                    if (!Boolean.TRUE.equals(at(list, "pageInfo.hasNextPage"))) {
                        break;
                    }
                    after = ", after: \"" + ((Map<?, ?>) edges.get(edges.size() - 1)).get("cursor") + "\"";
                }
                order(attribute, name, walked);
            }
        }

        private void order(String attribute, String direction, List<Long> walked) {
            Map<Long, Object> values = stored.get(attribute);
            if (walked.size() != values.size() || !new HashSet<>(walked).equals(values.keySet())) {
                failures.add(attribute + " " + direction + " walks " + walked.size() + " of " + values.size());
                return;
            }
            boolean isDescending = direction.startsWith("DESC");
            boolean nullsFirst =
                    direction.endsWith("NULLS_FIRST") || (isDescending && !direction.endsWith("NULLS_LAST"));
            if (attribute.equals("oddV")
                    || values.values().stream()
                            .anyMatch(each -> each instanceof Enum<?> || each instanceof java.util.UUID)) {
                return; // in an order of the database
            }
            Comparator<Object> byValue = (one, other) -> comparable(one).compareTo(comparable(other));
            Comparator<Object> byNulls = nullsFirst
                    ? Comparator.nullsFirst(isDescending ? byValue.reversed() : byValue)
                    : Comparator.nullsLast(isDescending ? byValue.reversed() : byValue);
            for (int i = 1; i < walked.size(); i++) {
                Object before = values.get(walked.get(i - 1));
                Object after = values.get(walked.get(i));
                if (byNulls.compare(before, after) > 0) {
                    failures.add(attribute + " " + direction + " has " + before + " before " + after);
                }
            }
        }

        private void functions(String function) {
            GraphQLObjectType aggregate = (GraphQLObjectType) schema.getType("ThingAggregate");
            GraphQLObjectType of = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(
                    aggregate.getFieldDefinition(function).getType());
            for (GraphQLFieldDefinition each : of.getFieldDefinitions()) {
                String attribute = each.getName();
                Map<?, ?> data = ask(
                        "{ things { aggregate { count " + function + " { " + attribute + " } } } }",
                        null,
                        attribute + " " + function);
                if (data != null) {
                    function(function, attribute, at(data, "things.aggregate." + function + "." + attribute));
                }
            }
        }

        private void function(String function, String attribute, Object got) {
            List<Object> values = stored.getOrDefault(attribute, Map.of()).values().stream()
                    .filter(Objects::nonNull)
                    .toList();
            if (values.isEmpty()) {
                return;
            }
            boolean isRough = values.get(0) instanceof Float || values.get(0) instanceof Double;
            switch (function) {
                case "countDistinct" -> {
                    int distinct = values.stream()
                            .map(Asking::comparable)
                            .collect(Collectors.toSet())
                            .size();
                    if (!Objects.equals(got, distinct)) {
                        failures.add(attribute + " countDistinct: expected " + distinct + " got " + got);
                    }
                }
                case "min", "max" -> {
                    Comparator<Map.Entry<Long, Object>> byValue =
                            (one, other) -> comparable(one.getValue()).compareTo(comparable(other.getValue()));
                    List<Map.Entry<Long, Object>> sorted = stored.get(attribute).entrySet().stream()
                            .filter(each -> each.getValue() != null)
                            .sorted(byValue)
                            .toList();
                    Long id = sorted.get(function.equals("min") ? 0 : sorted.size() - 1)
                            .getKey();
                    if (!attribute.equals("oddV")
                            && !same(got, answered.get(attribute).get(id))) {
                        failures.add(attribute + " " + function + ": expected "
                                + answered.get(attribute).get(id) + " got " + got);
                    }
                }
                default -> {
                    BigDecimal sum = values.stream()
                            .map(each -> new BigDecimal(each.toString()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    BigDecimal expected = function.equals("sum")
                            ? sum
                            : sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
                    BigDecimal found = got == null ? null : new BigDecimal(got.toString());
                    boolean isExact = function.equals("sum") && !isRough;
                    if (found == null || (isExact ? found.compareTo(expected) != 0 : !isNear(found, expected))) {
                        failures.add(attribute + " " + function + ": expected " + expected + " got " + got);
                    }
                }
            }
        }

        private static boolean isNear(BigDecimal found, BigDecimal expected) {
            BigDecimal most = expected.abs().max(BigDecimal.ONE).multiply(new BigDecimal("1e-6"));
            return found.subtract(expected).abs().compareTo(most) <= 0;
        }

        private void groups(GraphQLInputObjectField field, List<String> above) {
            List<String> path = and(above, field.getName());
            String attribute = String.join(".", path);
            if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType nested) {
                nested.getFieldDefinitions().forEach(each -> groups(each, path));
                return;
            }
            for (GraphQLEnumValueDefinition unit :
                    ((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getType())).getValues()) {
                Map<?, ?> data = ask(
                        "{ things { aggregate { groupBy(by: [" + nested(path, unit.getName()) + "]) { count key { "
                                + selection(attribute) + " } } } } }",
                        null,
                        attribute + " by " + unit.getName());
                if (data == null
                        || attribute.equals("id")
                        || attribute.equals("twiceV")
                        || !stored.containsKey(attribute)) {
                    continue;
                }
                Map<String, Integer> expected = new TreeMap<>();
                stored.get(attribute)
                        .forEach((id, value) ->
                                expected.merge(String.valueOf(floor(value, unit.getName())), 1, Integer::sum));
                Map<String, Integer> found = new TreeMap<>();
                for (Object group : (List<?>) at(data, "things.aggregate.groupBy")) {
                    Object key = at(group, "key." + attribute);
                    found.merge(
                            UNITS.contains(unit.getName()) && key != null
                                    ? moment(key.toString())
                                    : keyOf(attribute, key),
                            (Integer) at(group, "count"),
                            Integer::sum);
                }
                if (!found.equals(expected)) {
                    failures.add(attribute + " by " + unit.getName() + ": expected " + expected + " got " + found);
                }
            }
        }

        /** The stored value that is answered so. */
        private String keyOf(String attribute, Object key) {
            for (Map.Entry<Long, Object> each : answered.get(attribute).entrySet()) {
                if (same(each.getValue(), key)) {
                    return String.valueOf(floor(stored.get(attribute).get(each.getKey()), "VALUE"));
                }
            }
            return "unknown " + key;
        }

        private static String moment(String key) {
            return key.contains("T")
                    ? (key.endsWith("Z")
                                    ? Instant.parse(key)
                                    : LocalDateTime.parse(key).toInstant(ZoneOffset.UTC))
                            .toString()
                    : LocalDate.parse(key)
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC)
                            .toString();
        }

        private static Object floor(Object value, String unit) {
            if (value == null || unit.equals("VALUE")) {
                return value == null ? null : comparable(value);
            }
            LocalDateTime moment = value instanceof LocalDate || value instanceof java.sql.Date
                    ? LocalDate.parse(value.toString()).atStartOfDay()
                    : instant(value).atOffset(ZoneOffset.UTC).toLocalDateTime();
            LocalDateTime floor = switch (unit) {
                case "YEAR" -> moment.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
                case "MONTH" -> moment.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
                default -> moment.truncatedTo(ChronoUnit.valueOf(unit + "S"));
            };
            return floor.toInstant(ZoneOffset.UTC).toString();
        }

        /** Each test of a function, over the groups of an attribute that has a value in two groups at most. */
        private void having(GraphQLInputObjectField function) {
            GraphQLInputObjectType of = (GraphQLInputObjectType) function.getType();
            if (function.getName().equals("count")) {
                return;
            }
            for (GraphQLInputObjectField field : of.getFieldDefinitions()) {
                String attribute = field.getName();
                Map<?, ?> all = ask(
                        "{ things { aggregate { " + function.getName() + " { " + attribute + " } } } }", null, null);
                Object value = all == null ? null : at(all, "things.aggregate." + function.getName() + "." + attribute);
                if (value == null) {
                    continue;
                }
                for (GraphQLInputObjectField operator :
                        ((GraphQLInputObjectType) field.getType()).getFieldDefinitions()) {
                    boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(operator.getType()));
                    Object input =
                            operator.getName().equals("isNull") ? (Object) false : isList ? List.of(value) : value;
                    Map<?, ?> data = ask(
                            "query($v: " + GraphQLTypeUtil.simplePrint(operator.getType())
                                    + "!) { things { aggregate { groupBy(by: [{ plain: VALUE }], having: { "
                                    + function.getName() + ": { " + attribute + ": { " + operator.getName()
                                    + ": $v } } }) { count } } } }",
                            input,
                            "having " + function.getName() + " " + attribute + " " + operator.getName());
                    boolean isRough = Set.of("roughV", "fineV", "vastV").contains(attribute)
                            || function.getName().equals("avg");
                    if (data == null || (isRough && !operator.getName().equals("isNull"))) {
                        continue;
                    }
                    boolean expected = !Set.of("neq", "nin", "lt", "gt", "neqIgnoreCase", "ninIgnoreCase")
                            .contains(operator.getName());
                    if (((List<?>) at(data, "things.aggregate.groupBy")).isEmpty() == expected) {
                        failures.add("having " + function.getName() + " " + attribute + " " + operator.getName() + " "
                                + input + ": " + data);
                    }
                }
            }
        }

        private void groupOrders(GraphQLInputObjectField field) {
            if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType of)) {
                return;
            }
            for (GraphQLInputObjectField each : of.getFieldDefinitions()) {
                for (String direction : List.of("ASC", "DESC_NULLS_LAST")) {
                    ask(
                            "{ things { aggregate { groupBy(by: [{ plain: VALUE }, { flagV: VALUE }], orderBy: [{ "
                                    + field.getName() + ": { " + each.getName() + ": " + direction
                                    + " } }]) { count } } } }",
                            null,
                            "order of groups by " + field.getName() + " " + each.getName());
                }
            }
        }

        private Map<?, ?> ask(String document, Object variable, String what) {
            Map<String, Object> variables = variable == null ? Map.of() : Map.of("v", variable);
            ExecutionResult result = booted.subgraft()
                    .execute(ExecutionInput.newExecutionInput(document)
                            .variables(variables)
                            .build());
            for (GraphQLError error : result.getErrors()) {
                Object code = error.getExtensions() == null
                        ? null
                        : error.getExtensions().get("code");
                failures.add(
                        (what == null ? document : what) + " " + variables + ": " + code + " " + error.getMessage());
            }
            return result.getErrors().isEmpty() ? result.getData() : null;
        }

        private static Object at(Object data, String path) {
            Object value = data;
            for (String each : path.split("\\.")) {
                value = value == null ? null : ((Map<?, ?>) value).get(each);
            }
            return value;
        }

        private static String selection(String path) {
            int dot = path.indexOf('.');
            return dot < 0 ? path : path.substring(0, dot) + " { " + path.substring(dot + 1) + " }";
        }

        private static String nested(List<String> path, String inner) {
            String text = inner;
            for (int i = path.size() - 1; i >= 0; i--) {
                text = "{ " + path.get(i) + ": " + text + " }";
            }
            return text;
        }

        private static List<String> and(List<String> path, String step) {
            List<String> more = new ArrayList<>(path);
            more.add(step);
            return more;
        }

        private static boolean same(Object one, Object other) {
            if (one instanceof Number && other instanceof Number) {
                return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
            }
            return Objects.equals(one, other);
        }

        /** The value, so that equal ones are equal and the lesser comes first. */
        @SuppressWarnings("unchecked")
        private static Comparable<Object> comparable(Object value) {
            Object comparable = value;
            if (value instanceof Number number) {
                comparable = new BigDecimal(number.toString()).stripTrailingZeros();
            } else if (value instanceof OffsetTime time) {
                comparable = time.toLocalTime().toNanoOfDay() - time.getOffset().getTotalSeconds() * 1_000_000_000L;
            } else if (value instanceof java.sql.Date day) {
                comparable = day.toLocalDate();
            } else if (value instanceof java.sql.Time time) {
                comparable = time.toLocalTime();
            } else if (value instanceof Date
                    || value instanceof Calendar
                    || value instanceof OffsetDateTime
                    || value instanceof ZonedDateTime) {
                comparable = instant(value);
            } else if (value instanceof java.util.UUID || !(value instanceof Comparable<?>)) {
                comparable = value instanceof java.util.TimeZone zone ? zone.getID() : String.valueOf(value);
            }
            return (Comparable<Object>) comparable;
        }

        private static Instant instant(Object value) {
            if (value instanceof LocalDateTime local) {
                return local.toInstant(ZoneOffset.UTC);
            }
            if (value instanceof Calendar calendar) {
                return calendar.toInstant();
            }
            if (value instanceof OffsetDateTime offset) {
                return offset.toInstant();
            }
            if (value instanceof ZonedDateTime zoned) {
                return zoned.toInstant();
            }
            return value instanceof Date date ? date.toInstant() : (Instant) value;
        }
    }
}
