package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Mappings that the library and the zoo have none of: compiled, booted, and asked. */
@ParameterizedClass
@EnumSource(
        value = Database.class,
        names = {"H2", "POSTGRESQL"})
class MappingsTest {

    private static final String HEADER = """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            """;

    private final Database database;

    MappingsTest(Database database) {
        this.database = database;
    }

    private static CompiledModel model(String... classes) {
        String[] sources = new String[classes.length];
        for (int i = 0; i < classes.length; i++) {
            sources[i] = HEADER + classes[i];
        }
        return CompiledModel.of(sources);
    }

    private void assertAnswer(Booted shop, String document, String data, int statements) {
        List<String> sent = shop.statements(
                () -> assertThat(shop.query(document).data().toString()).isEqualTo(data));
        assertThat(sent).hasSize(statements);
    }

    @Test
    void lessCommonBasics() {
        CompiledModel model = model("""
                @Entity @GraphQLExposed
                public class Thing {
                  @Id Long id;
                  java.time.Duration lasting; java.time.Year since;
                  java.util.Locale language; java.util.Currency money; java.net.URL page;
                  @jakarta.persistence.Temporal(TemporalType.DATE) java.util.Date onDay;
                  @jakarta.persistence.Temporal(TemporalType.TIME) java.util.Date atTime;
                  java.util.Date stamp; java.sql.Timestamp exact;
                  byte[] raw; java.time.ZoneId zone; char[] letters;
                  String[] tags; int[] numbers;
                }
                """);
        String arrays = database == Database.H2 ? "array['a', 'b'], array[1, 2]" : "'{a,b}', '{1,2}'";
        try (Booted shop = new Booted(model, database, "shop.Thing")
                .with(
                        "insert into Thing (id, lasting, since, language, money, page, onDay, atTime, stamp, exact, raw, zone, letters,"
                                + " tags, numbers) values (1, 5400000000000, 1999, 'de-AT', 'EUR', 'http://localhost/x',"
                                + " date '2024-02-29', time '10:20:30', timestamp '2024-02-29 10:00:00.123456', timestamp '2024-02-29 10:00:00.123456', "
                                + (database == Database.H2 ? "X'0102ff'" : "'\\x0102ff'") + ", 'Europe/Vienna', 'abc', "
                                + arrays + ")")) {
            assertThat(shop.query(
                                    "{ thing(id: 1) { lasting since language money page onDay atTime raw zone letters tags numbers } }")
                            .one("thing")
                            .toString())
                    .isEqualTo(
                            "{lasting=PT1H30M, since=1999, language=de-AT, money=EUR, page=http://localhost/x,"
                                    + " onDay=2024-02-29, atTime=10:20:30, raw=AQL/, zone=Europe/Vienna, letters=abc, tags=[a, b], numbers=[1, 2]}");
            assertThat(shop.query("{ thing(id: 1) { stamp exact } }").texts("thing.exact"))
                    .allMatch(exact -> exact.contains(":00:00.123456"));
        }
    }

    @Test
    void convertersShowTheJavaSide() {
        CompiledModel model = model("""
                @Entity @GraphQLExposed
                public class Thing {
                  @Id Long id;
                  @Convert(converter = YesNo.class) Boolean sold;
                  @Convert(converter = Letter.class) Grade grade;
                }
                """, "public enum Grade { GOOD, BAD }", """
                @Converter
                public class YesNo implements AttributeConverter<Boolean, String> {
                  public String convertToDatabaseColumn(Boolean value) { return value == null ? null : value ? "yes" : "no"; }
                  public Boolean convertToEntityAttribute(String column) { return column == null ? null : column.equals("yes"); }
                }
                """, """
                @Converter
                public class Letter implements AttributeConverter<Grade, String> {
                  public String convertToDatabaseColumn(Grade value) { return value == null ? null : value.name().substring(0, 1); }
                  public Grade convertToEntityAttribute(String column) { return column == null ? null : column.equals("G") ? Grade.GOOD : Grade.BAD; }
                }
                """);
        try (Booted shop = new Booted(model, database, "shop.Thing", "shop.YesNo", "shop.Letter")
                .with("insert into Thing (id, sold, grade) values (1, 'yes', 'B'), (2, null, 'G')")) {
            assertAnswer(
                    shop,
                    "{ things { nodes { sold grade } } }",
                    "{things={nodes=[{sold=true, grade=BAD}, {sold=null, grade=GOOD}]}}",
                    1);
        }
    }

    @Test
    void formulasVersionsLargeObjectsAndSecondaryTables() {
        CompiledModel model = model("""
                @Entity @GraphQLExposed @SecondaryTable(name = "extra")
                public class Thing {
                  @Id Long id;
                  @Version int version;
                  @Formula("price * 2") Integer twice;
                  int price;
                  @Lob String story;
                  @Column(table = "extra") String note;
                  @ColumnTransformer(read = "upper(shouted)") String shouted;
                }
                """);
        String story = database == Database.H2 ? "'long'" : "lo_from_bytea(0, 'long')";
        try (Booted shop = new Booted(model, database, "shop.Thing")
                .with(
                        "insert into Thing (id, version, price, story, shouted) values (1, 7, 21, " + story
                                + ", 'hey')",
                        "insert into extra (id, note) values (1, 'n')")) {
            assertAnswer(
                    shop,
                    "{ thing(id: 1) { version twice story note shouted } }",
                    "{thing={version=7, twice=42, story=long, note=n, shouted=HEY}}",
                    1);
            assertThat(shop.statements(() -> shop.query("{ thing(id: 1) { price } }"))
                            .get(0))
                    .doesNotContain("story", "extra", "upper");
        }
    }

    @Test
    void largeObjectsAreReadWhereverTheyLie() {
        CompiledModel model = model("""
                @Entity @GraphQLExposed
                public class Thing {
                  @Id Long id;
                  @Embedded Label label;
                  @ManyToOne(fetch = FetchType.LAZY) Thing other;
                  @Embeddable
                  public static class Label { @Lob String text; }
                }
                """);
        String text = database == Database.H2 ? "'long'" : "lo_from_bytea(0, 'long')";
        try (Booted shop = new Booted(model, database, "shop.Thing", "shop.Thing$Label")
                .with("insert into Thing (id, text, other_id) values (1, " + text + ", null), (2, null, 1)")) {
            assertAnswer(shop, "{ thing(id: 1) { label { text } } }", "{thing={label={text=long}}}", 1);
            assertAnswer(
                    shop, "{ thing(id: 2) { other { label { text } } } }", "{thing={other={label={text=long}}}}", 1);
        }
    }

    @Test
    void restrictionsAndSoftDeletesHold() {
        CompiledModel model = model("""
                @Entity @GraphQLExposed
                public class Shelf {
                  @Id Long id;
                  @OneToMany(mappedBy = "shelf") List<Thing> things;
                  @OneToMany(mappedBy = "shelf") @SQLRestriction("price > 10") List<Thing> dear;
                  @ManyToOne(fetch = FetchType.LAZY) Owner owner;
                }
                """, """
                @Entity @GraphQLExposed @SoftDelete
                public class Thing { @Id Long id; int price; @ManyToOne Shelf shelf; }
                """, """
                @Entity @GraphQLExposed @SQLRestriction("name <> 'hidden'")
                public class Owner { @Id Long id; String name; }
                """);
        try (Booted shop = new Booted(model, database, "shop.Shelf", "shop.Thing", "shop.Owner")
                .with(
                        "insert into Owner (id, name) values (1, 'hidden'), (2, 'shown')",
                        "insert into Shelf (id, owner_id) values (1, 1), (2, 2)",
                        "insert into Thing (id, price, shelf_id, deleted) values (1, 5, 1, false), (2, 15, 1, false),"
                                + " (3, 25, 1, true)")) {
            assertAnswer(
                    shop,
                    "{ shelves { nodes { owner { id } things { totalCount nodes { price } } dear { totalCount nodes { price } } } }"
                            + " things { totalCount } thing(id: 3) { price } owner(id: 1) { name } }",
                    "{shelves={nodes=[{owner=null, things={totalCount=2, nodes=[{price=5}, {price=15}]},"
                            + " dear={totalCount=1, nodes=[{price=15}]}},"
                            + " {owner={id=2}, things={totalCount=0, nodes=[]}, dear={totalCount=0, nodes=[]}}]},"
                            + " things={totalCount=2}, thing=null, owner=null}",
                    8);
        }
    }

    @Test
    void everyInheritanceStrategyHasTrueTypes() {
        for (String strategy : List.of("SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS")) {
            CompiledModel model = model(
                    """
                    @Entity @GraphQLExposed @Inheritance(strategy = InheritanceType.%s)
                    public class Animal { @Id Long id; String name; @ManyToOne(fetch = FetchType.LAZY) Zoo zoo; }
                    """.formatted(strategy),
                    "@Entity @GraphQLExposed\npublic class Dog extends Animal { Integer volume; }",
                    """
                    @Entity @GraphQLExposed
                    public class Zoo { @Id Long id; @OneToMany(mappedBy = "zoo") List<Animal> animals; }
                    """);
            String dog = switch (strategy) {
                case "SINGLE_TABLE" ->
                    "insert into Animal (id, name, volume, zoo_id, DTYPE) values (2, 'Rex', 9, 1, 'Dog')";
                case "JOINED" -> "insert into Animal (id, name, zoo_id) values (2, 'Rex', 1)";
                default -> "insert into Dog (id, name, volume, zoo_id) values (2, 'Rex', 9, 1)";
            };
            String type = strategy.equals("SINGLE_TABLE")
                    ? ", DTYPE) values (1, 'Any', 1, 'Animal')"
                    : ") values (1, 'Any', 1)";
            try (Booted shop = new Booted(model, database, "shop.Animal", "shop.Dog", "shop.Zoo")
                    .with("insert into Zoo (id) values (1)", "insert into Animal (id, name, zoo_id" + type, dog)
                    .with(strategy.equals("JOINED") ? "insert into Dog (id, volume) values (2, 9)" : "select 1")) {
                String animals = "{nodes=[{__typename=Animal, name=Any}, {__typename=Dog, name=Rex, volume=9}]}";
                String selection = "{ nodes { __typename name ... on Dog { volume } } }";
                assertAnswer(shop, "{ animals " + selection + " }", "{animals=" + animals + "}", 1);
                assertAnswer(
                        shop, "{ zoo(id: 1) { animals " + selection + " } }", "{zoo={animals=" + animals + "}}", 2);
            }
        }
    }

    @Test
    void selfReferencesAndTwoAssociationsToOneEntity() {
        CompiledModel model = model("""
                @Entity @GraphQLExposed
                public class Person {
                  @Id Long id;
                  @ManyToOne(fetch = FetchType.LAZY) Person boss;
                  @OneToMany(mappedBy = "boss") List<Person> staff;
                  @ManyToMany @JoinTable(name = "friendship") List<Person> friends;
                  @ManyToMany(mappedBy = "friends") List<Person> friendOf;
                }
                """);
        try (Booted shop = new Booted(model, database, "shop.Person")
                .with(
                        "insert into Person (id, boss_id) values (1, null), (2, 1), (3, 1)",
                        "insert into friendship (friendOf_id, friends_id) values (1, 2), (3, 2)")) {
            assertAnswer(
                    shop,
                    "{ persons { nodes { id boss { id } staff { nodes { id boss { staff { totalCount } } } } friends { nodes { id } }"
                            + " friendOf { nodes { id } } } } }",
                    "{persons={nodes=[{id=1, boss=null, staff={nodes=[{id=2, boss={staff={totalCount=2}}},"
                            + " {id=3, boss={staff={totalCount=2}}}]}, friends={nodes=[{id=2}]}, friendOf={nodes=[]}},"
                            + " {id=2, boss={id=1}, staff={nodes=[]}, friends={nodes=[]}, friendOf={nodes=[{id=1}, {id=3}]}},"
                            + " {id=3, boss={id=1}, staff={nodes=[]}, friends={nodes=[{id=2}]}, friendOf={nodes=[]}}]}}",
                    5);
        }
    }
}
