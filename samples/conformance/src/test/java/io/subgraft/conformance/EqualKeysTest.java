package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Foreign keys that are equal for the database to the keys that they refer to, and written otherwise: associations lead where
 * SQL's joins lead.
 */
class EqualKeysTest {

    private static CompiledModel model(String type, String column) {
        String key = "@Column(%s) public %s".formatted(column, type);
        return CompiledModel.of(
                """
                package shop;
                import io.subgraft.annotation.*;
                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.util.*;
                @Entity @GraphQLExposed
                public class Country {
                  @Id %s code;
                  public String name;
                  @OneToMany(mappedBy = "country") public List<City> cities;
                  @ManyToMany @JoinTable(name = "spoken", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) public Set<Tongue> tongues;
                  @ManyToMany @JoinTable(name = "spoken_bag", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) public List<Tongue> heard;
                  @ElementCollection @CollectionTable(name = "words", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) public Set<String> words;
                  @ElementCollection @CollectionTable(name = "signs", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) public Map<String, String> signs;
                }
                """.formatted(key),
                """
                package shop;
                import io.subgraft.annotation.*;
                import jakarta.persistence.*;
                @Entity @GraphQLExposed
                public class City {
                  @Id public Long id;
                  public String name;
                  public Integer people;
                  @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(%s) public Country country;
                }
                """.formatted("name = \"country_code\", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)"),
                """
                package shop;
                import io.subgraft.annotation.*;
                import jakarta.persistence.*;
                import java.util.*;
                @Entity @GraphQLExposed
                public class Tongue {
                  @Id public Long id;
                  public String name;
                  @ManyToMany(mappedBy = "tongues") public Set<Country> countries;
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MARIADB | String | length = 20 | varchar(20) | 'DE' | 'de'",
                "MARIADB | String | length = 20 | varchar(20) | 'DE' | 'de '",
                "MARIADB | String | columnDefinition = \"char(10)\" | char(10) | 'DE' | 'De'",
                "MARIADB | BigDecimal | precision = 10, scale = 2 | decimal(10,2) | 10.50 | 10.5",
                "H2 | String | columnDefinition = \"varchar_ignorecase(20)\" | varchar_ignorecase(20) | 'DE' | 'de'",
                "H2 | String | columnDefinition = \"char(10)\" | char(10) | 'DE' | 'DE'",
                "H2 | BigDecimal | columnDefinition = \"decimal(10,2)\" | decimal(12,4) | 10.50 | 10.5",
                "POSTGRESQL | String | columnDefinition = \"citext\" | citext | 'DE' | 'de'",
                "POSTGRESQL | String | columnDefinition = \"char(10)\" | char(10) | 'DE' | 'DE'",
                "POSTGRESQL | BigDecimal | columnDefinition = \"numeric\" | numeric | 10.50 | 10.5",
            })
    void associationsLeadWhereJoinsLead(
            Database database, String type, String column, String sqlType, String key, String reference) {
        CompiledModel model = model(type, column);
        try (Booted shop = booted(model, database)) {
            reference(shop, database, "spoken", "countries_code", sqlType);
            for (String table : List.of("spoken_bag", "words", "signs")) {
                reference(shop, database, table, "Country_code", sqlType);
            }
            reference(shop, database, "City", "country_code", sqlType);
            String other = type.equals("String") ? "'FR'" : "7";
            shop.with(
                    "insert into Country (code, name) values (" + key + ", 'Germany'), (" + other + ", 'France')",
                    "insert into Tongue (id, name) values (1, 'German'), (2, 'Danish')",
                    "insert into City (id, name, people, country_code) values (1, 'Bonn', 3, " + reference
                            + "), (2, 'Kiel', 2, " + key + "), (3, 'Lyon', 5, " + other + ")",
                    "insert into spoken (countries_code, tongues_id) values (" + reference + ", 1), (" + other + ", 2)",
                    "insert into spoken_bag (Country_code, heard_id) values (" + reference + ", 1), (" + key + ", 1)",
                    "insert into words (Country_code, words) values (" + reference + ", 'ja')",
                    "insert into signs (Country_code, signs_KEY, signs) values (" + reference + ", 'a', 'b')");
            String rows = "name cities { totalCount nodes { name country { name code } } pageInfo { hasNextPage } }"
                    + " tongues { totalCount nodes { name countries { totalCount nodes { name } } } }"
                    + " heard { totalCount nodes { name } } words signs { key value }";
            for (Object found : List.of(
                    shop.query("{ countries { nodes { " + rows + " } } }").all("countries.nodes").stream()
                            .filter(each -> new Answer(each).one("name").equals("Germany"))
                            .findFirst()
                            .orElseThrow(),
                    shop.query("{ country(code: \"" + key.replace("'", "") + "\") { " + rows + " } }")
                            .one("country"))) {
                Answer germany = new Answer(found);
                assertThat(germany.texts("cities.nodes.name")).containsExactly("Bonn", "Kiel");
                assertThat(germany.one("cities.totalCount")).isEqualTo(2);
                assertThat(germany.texts("cities.nodes.country.name")).containsExactly("Germany", "Germany");
                assertThat(germany.texts("tongues.nodes.name")).containsExactly("German");
                assertThat(germany.one("tongues.totalCount")).isEqualTo(1);
                assertThat(germany.texts("tongues.nodes.countries.nodes.name")).containsExactly("Germany");
                assertThat(germany.texts("heard.nodes.name")).containsExactly("German", "German");
                assertThat(germany.one("heard.totalCount")).isEqualTo(2);
                assertThat(germany.texts("words")).containsExactly("ja");
                assertThat(germany.texts("signs.value")).containsExactly("b");
            }
            Answer cities = shop.query("{ cities { nodes { country { cities { totalCount } code } } } }");
            assertThat(cities.texts("cities.nodes.country.cities.totalCount")).containsExactly("2", "2", "1");
            assertThat(cities.texts("cities.nodes.country.code").get(0))
                    .isEqualTo(cities.texts("cities.nodes.country.code").get(1));
            assertThat(shop.query(
                                    "{ countries(where: { cities: { some: { name: { eq: \"Bonn\" } } } }) { totalCount } }")
                            .one("countries.totalCount"))
                    .isEqualTo(1);
            assertThat(paged(shop, "heard")).containsExactly("German", "German");
            assertThat(paged(shop, "cities")).containsExactly("Bonn", "Kiel");
        }
    }

    private static List<String> paged(Booted shop, String association) {
        List<String> names = new ArrayList<>();
        String after = "";
        do {
            Answer page = new Answer(shop
                    .query("{ countries { nodes { name " + association + "(first: 1" + after
                            + ") { nodes { name } pageInfo { endCursor hasNextPage } } } } }")
                    .all("countries.nodes")
                    .stream()
                    .filter(each -> new Answer(each).one("name").equals("Germany"))
                    .findFirst()
                    .orElseThrow());
            names.addAll(page.texts(association + ".nodes.name"));
            after = Boolean.TRUE.equals(page.one(association + ".pageInfo.hasNextPage"))
                    ? ", after: \"" + page.one(association + ".pageInfo.endCursor") + "\""
                    : "";
        } while (!after.isEmpty() && names.size() < 9);
        return names;
    }

    /** References without constraints, of a type that keeps them as they are written. */
    private static void reference(Booted shop, Database database, String table, String column, String type) {
        String set = database == Database.MARIADB
                ? " modify " + column + " "
                : " alter column " + column + (database == Database.H2 ? " set data type " : " type ");
        String alter = "alter table " + table + set + type;
        if (database == Database.MARIADB) { // which changes no column that a constraint is on
            shop.with("begin not atomic set foreign_key_checks = 0; " + alter + "; end");
        } else {
            shop.with(alter);
        }
    }

    private static Booted booted(CompiledModel model, Database database) {
        if (database == Database.POSTGRESQL) {
            Sql.execute(template(), "create extension if not exists citext");
        }
        List<Class<?>> classes =
                List.of(model.type("shop.Country"), model.type("shop.City"), model.type("shop.Tongue"));
        return new Booted(model, database, classes);
    }

    /** New databases are copies of this one. */
    private static String template() {
        return Database.POSTGRESQL.newUrl().replaceAll("/t[0-9a-f]+", "/template1");
    }
}
