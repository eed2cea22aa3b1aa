package io.subgraft.conformance;

import io.subgraft.Subgraft;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * A model with a column of every usual type, and rows that Hibernate itself writes, so that they are right under whatever options a
 * persistence unit has; and documents that ask for everything.
 */
final class OptionsModel {

    private static final List<String> ENTITIES =
            List.of("shop.Item", "shop.Maker", "shop.Mark", "shop.MarkId", "shop.Part", "shop.Motor", "shop.Wheel");

    /** The attributes of a table with values of many types, and whether groups by parts of their dates are offered. */
    private static final Map<String, List<String>> ATTRIBUTES = attributes();

    /** No order is offered of what databases compare otherwise than Java. */
    private static final Set<String> UNSORTED = Set.of("checked");

    /** Times with offsets, which options may keep with another one. */
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)");

    private static final CompiledModel MODEL = CompiledModel.of(
            """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Item {
              @Id Long id;
              @Column(nullable = false) @GraphQLField(searchable = true) String title;
              Integer inStock;
              Long soldEver;
              Double ratio;
              BigDecimal price;
              BigInteger serial;
              Boolean isNew;
              @Enumerated(EnumType.STRING) Kind kind;
              Kind place;
              UUID code;
              LocalDate madeOn;
              LocalDateTime shownAt;
              Instant soldAt;
              OffsetDateTime paidAt;
              ZonedDateTime sentAt;
              LocalTime opens;
              Duration lasts;
              Date changed;
              Calendar checked;
              java.sql.Timestamp stamped;
              byte[] picture;
              @ManyToOne(fetch = FetchType.LAZY) Maker maker;
              @ElementCollection Set<String> words;
              @ElementCollection @OrderColumn List<Integer> sizes;
              @ElementCollection Map<String, Integer> scores;
              @ElementCollection Set<Kind> kinds;
              @ManyToMany Set<Mark> marks;
            }
            """,
            "package shop;\npublic enum Kind { PRINT, INDIGO, FILM }",
            """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Maker {
              @Id UUID id;
              String fullName;
              @OneToMany(mappedBy = "maker") List<Item> items;
              @OneToMany(mappedBy = "maker") List<Part> parts;
            }
            """,
            """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Mark {
              @EmbeddedId MarkId id;
              String note;
              @ManyToMany(mappedBy = "marks") Set<Item> items;
            }
            """,
            "package shop;\nimport jakarta.persistence.*;\nimport java.io.*;\n"
                    + "@Embeddable public record MarkId(String area, int number) implements Serializable {}",
            """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @GraphQLExposed @Inheritance(strategy = InheritanceType.JOINED)
            public abstract class Part {
              @Id Long id;
              String label;
              @ManyToOne(fetch = FetchType.LAZY) Maker maker;
            }
            """,
            "package shop;\nimport io.subgraft.annotation.*;\nimport jakarta.persistence.*;\n"
                    + "@Entity @GraphQLExposed public class Motor extends Part { int power; }",
            "package shop;\nimport io.subgraft.annotation.*;\nimport jakarta.persistence.*;\n"
                    + "@Entity @GraphQLExposed public class Wheel extends Part { int spokes; @ManyToOne(fetch = FetchType.LAZY) Motor motor; }");

    private OptionsModel() {}

    private static Map<String, List<String>> attributes() {
        List<String> value = List.of("VALUE");
        List<String> date = List.of("VALUE", "YEAR", "MONTH");
        List<String> time = List.of("VALUE", "YEAR", "MONTH", "DAY", "HOUR");
        Map<String, List<String>> all = new LinkedHashMap<>();
        Stream.of("title", "inStock", "soldEver", "ratio", "price", "serial", "isNew", "kind", "place", "code")
                .forEach(each -> all.put(each, value));
        all.put("madeOn", date);
        Stream.of("shownAt", "soldAt", "paidAt", "sentAt", "changed", "checked", "stamped")
                .forEach(each -> all.put(each, time));
        Stream.of("opens", "lasts").forEach(each -> all.put(each, value));
        return all;
    }

    /** The attributes that are dates and times, with what they can be cut down to. */
    static Map<String, List<String>> times() {
        Map<String, List<String>> times = new LinkedHashMap<>();
        ATTRIBUTES.forEach((attribute, units) -> {
            if (units.size() > 1) {
                times.put(attribute, units.subList(1, units.size()));
            }
        });
        return times;
    }

    static ClassLoader loader() {
        return MODEL.loader();
    }

    static List<Class<?>> classes() {
        return ENTITIES.stream().<Class<?>>map(MODEL::type).toList();
    }

    /** Documents that ask for everything: what is read, filtered with what was read, sorted, paged, counted and grouped. */
    static Map<String, String> documents() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("item", "{ item(id: 3) { title maker { id fullName } } }");
        all.put("maker", "{ maker(id: \"" + uuid(1) + "\") { fullName items { totalCount nodes { id title } } } }");
        all.put("mark", "{ mark(area: \"I\", number: 1) { note items { nodes { id } } } }");
        all.put(
                "nested",
                "{ makers(orderBy: [{ fullName: DESC }]) { totalCount nodes { fullName"
                        + " items(first: 2, orderBy: [{ title: ASC }]) { totalCount pageInfo { hasNextPage } edges { cursor node { title"
                        + " marks { nodes { id { area number } note } } words sizes kinds scores { key value } } } } parts { nodes { __typename label"
                        + " ... on Motor { power } ... on Wheel { spokes motor { label } } } } } } }");
        all.put("parts", "{ parts { nodes { __typename id label maker { fullName } } } }");
        all.put("search", "{ items(search: \"ti\") { nodes { id } } }");
        all.put("aliases", "{ a: items(first: 1) { nodes { id } } b: items(last: 1) { nodes { id } } }");
        all.put("offset", "{ items(offset: 1, first: 2) { nodes { id } pageInfo { hasPreviousPage hasNextPage } } }");
        all.put("some", "{ makers(where: { items: { some: { kind: { eq: INDIGO } } } }) { nodes { fullName } } }");
        all.put(
                "none",
                "{ makers(where: { items: { none: { words: { some: { eq: \"ink\" } } } } }) { nodes { fullName } } }");
        all.put("through", "{ items(where: { maker: { fullName: { startsWith: \"I\" } } }) { nodes { id } } }");
        all.put("marks", "{ items(where: { marks: { some: { id: { area: { eq: \"I\" } } } } }) { nodes { id } } }");
        all.put("texts", "{ items(where: { title: { containsIgnoreCase: \"TI\" } }) { nodes { title } } }");
        all.put(
                "aggregates",
                "{ items { aggregate { count countDistinct { title kind } sum { inStock price serial } avg { ratio soldEver }"
                        + " min { price } max { inStock } } } }");
        all.put(
                "nestedAggregates",
                "{ makers { nodes { items { aggregate { count sum { inStock } groupBy(by: [{ kind: VALUE }]) { key { kind } count } } } } } }");
        all.put(
                "having",
                "{ items { aggregate { groupBy(by: [{ maker: { fullName: VALUE } }], having: { count: { gt: 1 } }) { key { maker { fullName } } count } } } }");
        ATTRIBUTES.forEach((attribute, units) -> {
            all.put(attribute, "{ items { nodes { id " + attribute + " } } }");
            if (!UNSORTED.contains(attribute)) {
                String order = "orderBy: [{ " + attribute + ": ASC }]";
                all.put(
                        attribute + " sorted",
                        "{ items(first: 3, " + order + ") { nodes { id } pageInfo { hasNextPage } } }");
            }
            all.put(attribute + " null", "{ items(where: { " + attribute + ": { isNull: true } }) { nodes { id } } }");
            for (String unit : units) {
                all.put(
                        attribute + " by " + unit,
                        "{ items { aggregate { groupBy(by: [{ " + attribute + ": " + unit + " }]) { key { " + attribute
                                + " } count } } } }");
            }
        });
        return all;
    }

    /** The answers to all documents, each by its name, and those to what was answered asked back. */
    static Map<String, String> answers(Subgraft subgraft) {
        Map<String, String> answers = new TreeMap<>();
        documents().forEach((name, document) -> answers.put(name, answer(subgraft, document)));
        ATTRIBUTES.keySet().forEach(attribute -> answers.put(attribute + " found", found(subgraft, attribute)));
        return answers;
    }

    private static String answer(Subgraft subgraft, String document) {
        var result = subgraft.execute(document);
        String data = TIME.matcher(String.valueOf((Object) result.getData()))
                .replaceAll(
                        found -> OffsetDateTime.parse(found.group()).toInstant().toString());
        return result.getErrors().isEmpty() ? data : result.getErrors() + " " + data;
    }

    /** Which rows a filter by the first value finds, and which come after it in its order. */
    private static String found(Subgraft subgraft, String attribute) {
        Map<String, Object> data = subgraft.execute("{ items(first: 1) { nodes { " + attribute + " } } }")
                .getData();
        if (data == null) {
            return "nothing";
        }
        List<?> nodes = (List<?>) ((Map<?, ?>) data.get("items")).get("nodes");
        Object value = ((Map<?, ?>) nodes.get(0)).get(attribute);
        boolean isPlain = value instanceof Number
                || value instanceof Boolean
                || attribute.equals("kind")
                || attribute.equals("place");
        String literal = isPlain ? String.valueOf(value) : "\"" + value + "\"";
        return answer(subgraft, "{ items(where: { " + attribute + ": { eq: " + literal + " } }) { nodes { id } } }")
                + (UNSORTED.contains(attribute) ? "" : walked(subgraft, attribute));
    }

    private static String walked(Subgraft subgraft, String attribute) {
        StringBuilder walk = new StringBuilder();
        String after = "null";
        for (int page = 0; page < 6; page++) {
            String document = "{ items(first: 2, after: " + after + ", orderBy: [{ " + attribute
                    + ": DESC }]) { nodes { id } pageInfo { endCursor } } }";
            var result = subgraft.execute(document);
            if (!result.getErrors().isEmpty()) {
                return walk + " " + result.getErrors();
            }
            Map<?, ?> items = (Map<?, ?>) ((Map<?, ?>) result.getData()).get("items");
            walk.append(items.get("nodes"));
            after = "\"" + ((Map<?, ?>) items.get("pageInfo")).get("endCursor") + "\"";
        }
        return walk.toString();
    }

    private static UUID uuid(int number) {
        return new UUID(0x1111_2222_3333_4000L + number, 0x8000_0000_0000_0000L | number);
    }

    /** Writes the rows; Hibernate writes calendars in their own zone, and reads them in that of the persistence unit. */
    static void fill(SessionFactory sessions) {
        TimeZone zone = ((SessionFactoryImplementor) sessions)
                .getSessionFactoryOptions()
                .getJdbcTimeZone();
        ZoneId calendars = zone == null ? ZoneId.systemDefault() : zone.toZoneId();
        sessions.inTransaction(session -> {
            List<Object> makers = new ArrayList<>();
            for (String name : new String[] {"Ink & Iris", "INDIGO", "Iñigo", "Straße"}) {
                makers.add(entity("Maker", Map.of("id", uuid(makers.size() + 1), "fullName", name)));
            }
            makers.forEach(session::persist);
            List<Object> marks = new ArrayList<>();
            for (int number = 1; number < 4; number++) {
                Object id = instance("MarkId", number == 3 ? "Ñ" : "I", number);
                marks.add(entity("Mark", Map.of("id", id, "note", "note " + number)));
            }
            marks.forEach(session::persist);
            rows(makers, marks, calendars).forEach(session::persist);
            Object motor = entity("Motor", Map.of("id", 1L, "label", "M", "power", 9, "maker", makers.get(0)));
            session.persist(motor);
            session.persist(entity(
                    "Wheel", Map.of("id", 2L, "label", "W", "spokes", 30, "motor", motor, "maker", makers.get(0))));
            session.persist(entity("Wheel", Map.of("id", 3L, "label", "V", "spokes", 28, "maker", makers.get(1))));
        });
    }

    private static List<Object> rows(List<Object> makers, List<Object> marks, ZoneId calendars) {
        // About midnight of UTC and of other zones, when clocks go forward and back, and at the ends of years.
        String[] instants = {
            "2024-03-10T06:59:59.999999Z",
            "2024-03-10T07:00:00Z",
            "2024-11-03T03:00:00Z",
            "2024-11-03T07:30:00Z",
            "2023-12-31T23:30:00Z",
            "2024-01-01T00:10:00Z",
            "2011-12-29T12:00:00Z",
            "2024-10-26T23:30:00Z",
        };
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < instants.length; i++) {
            Instant instant = Instant.parse(instants[i]);
            LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneId.of("UTC"));
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("id", i + 1L);
            values.put("title", List.of("Tide", "TITLE", "title", "Índigo").get(i % 4));
            values.put("inStock", i * 7 - 3);
            values.put("soldEver", 10_000_000_000L + i);
            values.put("ratio", i / 4.0);
            values.put("price", new BigDecimal("12.50").add(BigDecimal.valueOf(i)));
            values.put("serial", BigInteger.valueOf(900_000L + i));
            values.put("isNew", i % 2 == 0);
            values.put("kind", constant(i));
            values.put("place", constant(i + 1));
            values.put("code", uuid(100 + i));
            values.put("madeOn", local.toLocalDate());
            values.put("shownAt", local);
            values.put("soldAt", instant);
            values.put("paidAt", OffsetDateTime.ofInstant(instant, ZoneId.of(i % 2 == 0 ? "+05:45" : "-04:00")));
            values.put(
                    "sentAt",
                    ZonedDateTime.ofInstant(instant, ZoneId.of(i % 2 == 0 ? "Europe/London" : "Pacific/Apia")));
            values.put("opens", LocalTime.of(11, 15).plusMinutes(30 * i));
            values.put("lasts", Duration.ofMinutes(90 + i));
            values.put("changed", Date.from(instant));
            values.put("checked", GregorianCalendar.from(instant.atZone(calendars)));
            values.put("stamped", java.sql.Timestamp.from(instant));
            values.put("picture", new byte[] {1, (byte) i});
            if (i < 6) {
                values.put("maker", makers.get(i % 3));
            }
            values.put("words", new java.util.LinkedHashSet<>(List.of("ink", "Ínk" + i % 2)));
            values.put("sizes", List.of(3, 1, i));
            values.put("scores", Map.of("a", i, "I", 2));
            values.put("kinds", Set.of(constant(i)));
            values.put("marks", new java.util.LinkedHashSet<>(List.of(marks.get(i % 3))));
            rows.add(entity("Item", values));
        }
        rows.add(entity("Item", Map.of("id", 9L, "title", "nothing")));
        return rows;
    }

    private static Object constant(int position) {
        return Array.get(MODEL.type("shop.Kind").getEnumConstants(), position % 3);
    }

    private static Object instance(String name, Object... arguments) {
        try {
            Constructor<?> constructor = MODEL.type("shop." + name).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static Object entity(String name, Map<String, Object> values) {
        Object entity = instance(name);
        values.forEach((attribute, value) -> {
            try {
                Field field = field(entity.getClass(), attribute);
                field.setAccessible(true);
                field.set(entity, value);
            } catch (ReflectiveOperationException unexpected) {
                throw new AssertionError(unexpected);
            }
        });
        return entity;
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
