package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities, embeddables, enums and attributes that are named where they are exposed are asked for under these names. */
@ParameterizedClass
@EnumSource(
        value = Database.class,
        names = {"H2", "POSTGRESQL"})
class NamedFromOutsideTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.List;
            @Entity @Table(name = "newsletter")
            public class Subscription {
              public enum Status { OPEN, PAID }
              @Embeddable public record Id(String shop, int number) {}
              @EmbeddedId Id ID;
              Status status;
              @Column(name = "dollars") int a$b;
              java.net.URI home;
              @ManyToOne @JoinColumn(name = "mutation_id") Mutation mutation;
            }
            """, """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.List;
            @Entity @Table(name = "change")
            public class Mutation {
              public enum Status { DONE }
              @Embeddable public static class Id { @Column(name = "id_number") int number; }
              @jakarta.persistence.Id @Column(name = "change_key") Long key;
              Id part;
              Status status;
              @OneToMany(mappedBy = "mutation") List<Subscription> subscriptions;
            }
            """, """
            package shop;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.List;
            @GraphQLExposed(
                entities = {Subscription.class, Mutation.class},
                names = {
                  @GraphQLName(type = Subscription.class, value = "NewsSubscription", plural = "newsletters"),
                  @GraphQLName(type = Subscription.class, attribute = "a$b", value = "price"),
                  @GraphQLName(type = Mutation.class, value = "Change"),
                  @GraphQLName(type = Mutation.Status.class, value = "ChangeState")
                })
            class Exposing {}
            """);

    private final Database database;

    NamedFromOutsideTest(Database database) {
        this.database = database;
    }

    private Booted shop() {
        return new Booted(MODEL, database, "shop.Subscription", "shop.Mutation")
                .with(
                        "insert into change (change_key, id_number, status) values (1, 11, 0)",
                        "insert into newsletter (shop, number, status, dollars, mutation_id) values ('a', 1, 0, 10, 1)",
                        "insert into newsletter (shop, number, status, dollars, mutation_id) values ('a', 2, 1, 20, 1)",
                        "insert into newsletter (shop, number, status, dollars, mutation_id) values ('b', 1, null, 30, null)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ newsletters(orderBy: { price: DESC }) { nodes { ID { shop number } price status } } }"
                        + " | {newsletters={nodes=[{ID={shop=b, number=1}, price=30, status=null}, {ID={shop=a, number=2},"
                        + " price=20, status=PAID}, {ID={shop=a, number=1}, price=10, status=OPEN}]}}",
                "{ newsletters(where: { price: { gt: 10 }, status: { eq: PAID } }) { nodes { price } } }"
                        + " | {newsletters={nodes=[{price=20}]}}",
                "{ newsSubscription(shop: \"a\", number: \"1\") { price mutation { part { number } status } } }"
                        + " | {newsSubscription={price=10, mutation={part={number=11}, status=DONE}}}",
                "{ change(key: \"1\") { __typename subscriptions(first: 1) { totalCount nodes { __typename price } } } }"
                        + " | {change={__typename=Change, subscriptions={totalCount=2, nodes=[{__typename=NewsSubscription,"
                        + " price=10}]}}}",
                "{ __type(name: \"ChangeState\") { kind } } | {__type={kind=ENUM}}",
                "{ __type(name: \"Status\") { kind } } | {__type={kind=ENUM}}",
                "{ __type(name: \"SubscriptionId\") { kind } } | {__type={kind=OBJECT}}",
                "{ __type(name: \"MutationId\") { kind } } | {__type={kind=OBJECT}}",
            })
    void answersUnderTheNamesThatWereGiven(String document, String data) {
        try (Booted shop = shop()) {
            assertThat(shop.query(document).data().toString()).isEqualTo(data);
        }
    }

    /** The scalar takes back what it gives: also what is no address that Java could open. */
    @ParameterizedTest
    @CsvSource({
        "http://localhost/x?y=1#z",
        "urn:isbn:0451450523",
        "mailto:somebody@example.org",
        "a/relative/one",
        "HTTPS://EXAMPLE.ORG/A%20B"
    })
    void urisAreAnsweredAndFoundAsTheyAre(String uri) {
        CompiledModel model = CompiledModel.of(
                "package shop; import io.subgraft.annotation.*; import jakarta.persistence.*; @Entity @GraphQLExposed public class Page { @Id Long id; java.net.URI plain;"
                        + " @Convert(converter = Text.class) java.net.URI converted; }",
                """
                package shop;
                import jakarta.persistence.AttributeConverter;
                public class Text implements AttributeConverter<java.net.URI, String> {
                  public String convertToDatabaseColumn(java.net.URI value) { return value == null ? null : value.toString(); }
                  public java.net.URI convertToEntityAttribute(String value) { return value == null ? null : java.net.URI.create(value); }
                }
                """);
        try (Booted shop = new Booted(model, database, "shop.Page", "shop.Text")
                .with("insert into Page (id, converted) values (1, '" + uri + "'), (2, 'http://other')")) {
            assertThat(shop.query("{ pages { nodes { converted } } }").data().toString())
                    .isEqualTo("{pages={nodes=[{converted=" + uri + "}, {converted=http://other}]}}");
            assertThat(shop.query("{ pages(where: { converted: { eq: \"" + uri + "\" } }) { nodes { id plain } } }")
                            .data()
                            .toString())
                    .isEqualTo("{pages={nodes=[{id=1, plain=null}]}}");
        }
    }
}
