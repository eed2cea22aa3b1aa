package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.subgraft.Subgraft;
import io.subgraft.SubgraftBuilder;
import io.subgraft.database.Database;
import io.subgraft.federation.Federation;
import io.subgraft.http.GraphQLHttpHandler;
import io.subgraft.http.HttpAnswer;
import io.subgraft.http.HttpOptions;
import io.subgraft.http.StatusProfile;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Subgraphs behind gateways: each query of a suite has the answer that one database with all of its rows would give. */
@Tag("gateway")
class FederationSuitesTest {

    private static final UnaryOperator<SubgraftBuilder> GENERATED = builder -> builder;

    /**
     * A subgraph.
     *
     * @param classes its classes
     * @param rows statements that insert its rows
     * @param settings what the application adds
     */
    record Part(String[] classes, String[] rows, UnaryOperator<SubgraftBuilder> settings) {}

    /**
     * A suite.
     *
     * @param name what it shows
     * @param parts its subgraphs by name
     * @param answers the data of each query
     */
    record Suite(String name, Map<String, Part> parts, Map<String, String> answers) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> suites() {
        Stream<Arguments> both = Stream.of(
                        sharedType(), nullKeys(), abstractTypes(), references(), byHand(), RequiredSuites.byHand())
                .flatMap(suite -> Stream.of("apollo", "hive").map(gateway -> Arguments.of(suite, gateway)));
        // Hive Gateway cannot satisfy @requires with fragments, whoever serves it.
        return Stream.concat(both, Stream.of(Arguments.of(RequiredSuites.fragments(), "apollo")));
    }

    private static Suite sharedType() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(
                "products",
                part(
                        new String[] {
                            "@Entity @GraphQLExposed(aggregates = true) public class Product { @Id Long id; @NaturalId String upc; String name; Integer weight; }"
                        },
                        "insert into Product (id, upc, name, weight) values (1, 'a', 'chair', 4), (2, 'b', 'table', null)"));
        parts.put(
                "reviews",
                part(
                        new String[] {
                            "@Entity @GraphQLExposed(aggregates = true) public class Review { @Id Long id; int stars; @ManyToOne Product product; }",
                            """
            @Entity @GraphQLExposed @RemoteEntity public class Product { @Id Long id; @OneToMany(mappedBy = "product") List<Review> reviews; }
            """
                        },
                        "insert into Product (id) values (1), (2)",
                        "insert into Review (id, stars, product_id) values (1, 5, 1), (2, 3, 1), (3, 1, 2)"));
        parts.put("shipping", part(new String[] {"""
            @Entity @GraphQLExposed @RemoteEntity public class Product { @Id Long id; int days;
              @Requires static Integer cost(Integer weight) { return weight == null ? null : 3 + weight / 2; } }
            """}, "insert into Product (id, days) values (1, 2), (2, 9)"));
        return new Suite(
                "shared helper types",
                parts,
                Map.of(
                        "{ products(where: {name: {startsWith: \"c\"}}, orderBy: [{name: ASC}]) { nodes { name days cost reviews(orderBy: [{stars: DESC}])"
                                + " { nodes { stars product { upc days } } } } } }",
                        "{products={nodes=[{name=chair, days=2, cost=5, reviews={nodes=[{stars=5, product={upc=a, days=2}}, {stars=3, product={upc=a, days=2}}]}}]}}",
                        "{ reviews(orderBy: [{stars: ASC}]) { nodes { stars product { name cost } } aggregate { count } } products { aggregate { max { weight } } } }",
                        "{reviews={nodes=[{stars=1, product={name=table, cost=null}}, {stars=3, product={name=chair, cost=5}},"
                                + " {stars=5, product={name=chair, cost=5}}], aggregate={count=3}}, products={aggregate={max={weight=4}}}}"));
    }

    private static Suite nullKeys() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(
                "first",
                part(
                        new String[] {
                            "@Entity @GraphQLExposed @FederationKey(\"id\") @FederationKey(\"upc\") public class Book { @Id Long id; String upc; }",
                        },
                        "insert into Book (id, upc) values (1, 'u1'), (2, null), (3, 'gone')"));
        parts.put(
                "second",
                part(
                        new String[] {
                            "@Entity @GraphQLExposed @RemoteEntity @FederationKey(\"upc\") public class Book { @Id Long number; String upc; String title; }"
                        },
                        "insert into Book (number, upc, title) values (7, 'u1', 'Emma'), (8, null, 'Nobody')"));
        return new Suite(
                "null keys",
                parts,
                Map.of(
                        "{ books(orderBy: [{id: ASC}]) { nodes { id title } } }",
                        "{books={nodes=[{id=1, title=Emma}, {id=2, title=null}, {id=3, title=null}]}}"));
    }

    private static Suite abstractTypes() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(
                "media",
                part(
                        new String[] {
                            "@Entity @GraphQLExposed @Inheritance public abstract class Medium { @Id Long id; String title; }",
                            "@Entity @GraphQLExposed public class Film extends Medium { int minutes; }",
                            "@Entity @GraphQLExposed public class Record extends Medium { int tracks; }"
                        },
                        "insert into Medium (dtype, id, title, minutes) values ('Film', 1, 'Stalker', 162)",
                        "insert into Medium (dtype, id, title, tracks) values ('Record', 2, 'Kind of Blue', 5)"));
        parts.put(
                "loans",
                part(
                        new String[] {
                            "@Entity @GraphQLExposed @InterfaceObject public class Medium { @Id Long id; int copies; @OneToMany(mappedBy = \"medium\") List<Loan> loans; }",
                            "@Entity @GraphQLExposed public class Loan { @Id Long id; @ManyToOne Medium medium; String reader; }"
                        },
                        "insert into Medium (id, copies) values (1, 3), (2, 4)",
                        "insert into Loan (id, medium_id, reader) values (1, 1, 'Ada'), (2, 2, 'Bo')"));
        return new Suite(
                "interface objects",
                parts,
                Map.of(
                        "{ mediums(orderBy: [{id: ASC}]) { nodes { __typename title copies loans { nodes { reader } } ... on Film { minutes } } } }",
                        "{mediums={nodes=[{__typename=Film, title=Stalker, copies=3, loans={nodes=[{reader=Ada}]}, minutes=162},"
                                + " {__typename=Record, title=Kind of Blue, copies=4, loans={nodes=[{reader=Bo}]}}]}}",
                        "{ loans(orderBy: [{id: ASC}]) { nodes { reader medium { __typename title } } } }",
                        "{loans={nodes=[{reader=Ada, medium={__typename=Film, title=Stalker}}, {reader=Bo, medium={__typename=Record, title=Kind of Blue}}]}}"));
    }

    private static Suite references() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(
                "users",
                part(
                        new String[] {
                            "@Entity @Table(name = \"users\") @GraphQLExposed public class User { @Id Long id; String name; }"
                        },
                        "insert into users (id, name) values (1, 'Ada'), (2, 'Bo')"));
        parts.put(
                "teams",
                part(
                        new String[] {
                            """
            @Entity @GraphQLExposed public class Team { @Id Long id; @ElementCollection @OrderColumn @RemoteReference("User") List<Long> memberIds; }
            """,
                            "@Entity @GraphQLExposed public class Profile { @Id @RemoteReference(\"User\") Long userId; String motto; }"
                        },
                        "insert into Team (id) values (1)",
                        "insert into Team_memberIds (Team_id, memberIds_ORDER, memberIds) values (1, 0, 2), (1, 1, 1)",
                        "insert into Profile (userId, motto) values (1, 'go')"));
        parts.put(
                "scores",
                part(
                        new String[] {
                            "@Entity @GraphQLExposed @RemoteEntity @FederationKey(\"user { id }\") public class Profile { @Id @RemoteReference(\"User\") Long userId; int score; }"
                        },
                        "insert into Profile (userId, score) values (1, 42)"));
        return new Suite(
                "references that are keys",
                parts,
                Map.of(
                        "{ teams { nodes { memberIds { name } } } profiles { nodes { motto score user { name } } } }",
                        "{teams={nodes=[{memberIds=[{name=Bo}, {name=Ada}]}]}, profiles={nodes=[{motto=go, score=42, user={name=Ada}}]}}"));
    }

    private static Suite byHand() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(
                "books",
                new Part(
                        new String[] {"@Entity @GraphQLExposed public class Book { @Id Long id; String title; }"},
                        new String[] {"insert into Book (id, title) values (1, 'Emma')"},
                        builder -> builder.schemaExtension(
                                "extend type Book { voucher: Voucher @needs(attributes: [\"title\"]) } type Voucher @key(fields: \"code\") { code: ID! }"
                                        + " type Mutation { sell(id: ID!): Book }",
                                wiring -> wiring.type(
                                                "Book",
                                                book -> book.dataFetcher(
                                                        "voucher", environment -> Map.of("code", "v1")))
                                        .type(
                                                "Mutation",
                                                mutation -> mutation.dataFetcher("sell", environment -> null)))));
        parts.put(
                "vouchers",
                new Part(
                        new String[] {"@Entity @GraphQLExposed @FederationKeys({}) public class Shop { @Id Long id; }"},
                        new String[0],
                        builder -> builder.extension(new Federation()
                                        .resolver(
                                                "Voucher",
                                                (vouchers, field) -> vouchers.stream()
                                                        .map(each -> Map.of("code", each.get("code"), "percent", 5))
                                                        .toList()))
                                .schemaExtension(
                                        "type Voucher @federation__key(fields: \"code\") { code: ID! percent: Int }",
                                        wiring -> {})));
        return new Suite(
                "types and mutations by hand",
                parts,
                Map.of(
                        "{ books { nodes { title voucher { code percent } } } }",
                        "{books={nodes=[{title=Emma, voucher={code=v1, percent=5}}]}}",
                        "mutation { sell(id: 1) { title } }",
                        "{sell=null}"));
    }

    static Part part(String[] classes, String... rows) {
        return new Part(classes, rows, GENERATED);
    }

    @ParameterizedTest(name = "{0} behind {1}")
    @MethodSource("suites")
    void answersAsOneDatabaseWould(Suite suite, String gateway) throws Exception {
        List<AutoCloseable> open = new ArrayList<>();
        try {
            List<String> addresses = new ArrayList<>();
            for (Map.Entry<String, Part> each : suite.parts().entrySet()) {
                Part part = each.getValue();
                Booted booted = Models.on(Database.H2, Models.subgraph(part.classes()), part.classes())
                        .with(part.rows());
                open.add(booted);
                HttpServer server = serve(booted.subgraft(part.settings()));
                open.add(() -> server.stop(0));
                addresses.add(each.getKey() + "=http://127.0.0.1:"
                        + server.getAddress().getPort() + "/");
            }
            int port = freePort();
            Process process = start(gateway, port, addresses);
            open.add(process::destroy);
            URI address = URI.create("http://127.0.0.1:" + port + "/");
            await(address, process);
            for (Map.Entry<String, String> each : suite.answers().entrySet()) {
                Map<?, ?> answer = (Map<?, ?>) Json.parse(post(address, each.getKey()));
                assertThat(answer.get("errors")).as(each.getKey()).isNull();
                assertThat(String.valueOf(answer.get("data"))).as(each.getKey()).isEqualTo(each.getValue());
            }
        } finally {
            for (int i = open.size() - 1; i >= 0; i--) {
                open.get(i).close();
            }
        }
    }

    /** Gateways show what refuses a request only if its status is that of an answer. */
    @ParameterizedTest
    @ValueSource(strings = {"apollo", "hive"})
    void F18_whyASubgraphRefusesReachesTheClient(String gateway) throws Exception {
        String[] classes = {"@Entity @GraphQLExposed public class Book { @Id Long id; String title; }"};
        try (Booted booted = Models.on(Database.H2, Models.subgraph(classes), classes)) {
            Subgraft limited =
                    booted.subgraft(builder -> builder.limits(Limits.standard().with(Limit.COST, 10)));
            HttpServer server = serve(limited, HttpOptions.standard().withStatusProfile(StatusProfile.AUDIT));
            int port = freePort();
            Process process = start(
                    gateway,
                    port,
                    List.of("books=http://127.0.0.1:" + server.getAddress().getPort() + "/"));
            try {
                URI address = URI.create("http://127.0.0.1:" + port + "/");
                await(address, process);
                assertThat(post(address, "{ books(first: 50) { nodes { title } } }"))
                        .contains("COST_ESTIMATED_TOO_EXPENSIVE")
                        .doesNotContain("422");
            } finally {
                process.destroy();
                server.stop(0);
            }
        }
    }

    private static HttpServer serve(Subgraft subgraft) throws IOException {
        return serve(subgraft, HttpOptions.standard());
    }

    private static HttpServer serve(Subgraft subgraft, HttpOptions options) throws IOException {
        GraphQLHttpHandler handler = new GraphQLHttpHandler(subgraft, options);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                HttpAnswer answer = handler.post(
                        exchange.getRequestHeaders().getFirst("content-type"),
                        exchange.getRequestHeaders().getFirst("accept"),
                        exchange.getRequestBody());
                exchange.getResponseHeaders().set("content-type", answer.contentType());
                exchange.sendResponseHeaders(answer.status(), 0);
                answer.write(exchange.getResponseBody());
            }
        });
        server.start();
        return server;
    }

    private static Process start(String gateway, int port, List<String> subgraphs) throws IOException {
        List<String> command = new ArrayList<>(List.of("node", "serve.mjs", gateway, String.valueOf(port)));
        command.addAll(subgraphs);
        return new ProcessBuilder(command)
                .directory(Path.of("../gateways").toFile())
                .inheritIO()
                .start();
    }

    private static void await(URI address, Process process) throws InterruptedException {
        for (int attempt = 0; attempt < 240 && process.isAlive(); attempt++) {
            try {
                if (post(address, "{ __typename }").contains("Query")) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new AssertionError("The gateway does not answer");
    }

    private static String post(URI address, String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .header("content-type", "application/json")
                .header("accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query.replace("\"", "\\\"") + "\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
