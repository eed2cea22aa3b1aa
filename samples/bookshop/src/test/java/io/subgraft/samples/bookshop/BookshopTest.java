package io.subgraft.samples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.http.HttpOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookshopTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Bookshop shop = new Bookshop(
            Database.open("jdbc:h2:mem:open", DataSet::small),
            new Options(0, "", HttpOptions.standard(), false, false));
    private URI address;

    @BeforeAll
    void open() throws Exception {
        address = shop.open();
    }

    @AfterAll
    void close() {
        shop.close();
    }

    @Test
    void isAtTheLoopbackAddressOnly() {
        assertThat(address).hasHost("127.0.0.1").hasPath("/graphql");
    }

    @Test
    void leadsFromTheFrontDoorToGraphiQL() throws Exception {
        HttpResponse<String> answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").map(address::resolve))
                .contains(address);
    }

    @Test
    void servesGraphiQLWithTheExample() throws Exception {
        HttpResponse<String> page = get("/graphql");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("data-endpoint=\"/graphql\"", "books(first: 3)")
                .doesNotContain("{{", "}}");
        for (String file :
                new String[] {"graphiql.min.css", "react.min.js", "react-dom.min.js", "graphiql.min.js", "start.js"}) {
            assertThat(page.body()).contains("\"/graphql/graphiql/" + file + "\"");
            assertThat(get("/graphql/graphiql/" + file).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void answersTheExample() throws Exception {
        assertThat(answer(Bookshop.document("example.graphql")))
                .contains("\"totalCount\":10", "\"isbn\":\"9795000000013\"");
    }

    @Test
    void writesTheReviewOfTheSecondTab() throws Exception {
        assertThat(ask(Bookshop.document("review.graphql"))).contains("\"stars\":5", "\"errors\":[]");
    }

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../docs"))) {
            return Stream.concat(
                    Stream.of("../../README.md"), files.map(Path::toString).filter(each -> each.endsWith(".md")))
                    .filter(each -> !queries(each).isEmpty())
                    .toList()
                    .stream();
        }
    }

    private static List<String> queries(String page) {
        try {
            return Pattern.compile("(?ms)^```graphql\\n(.*?)^```$")
                    .matcher(Files.readString(Path.of(page)))
                    .results()
                    .map(block -> block.group(1))
                    .filter(each -> !each.matches(
                            "(?s)\\s*(extend )?(type|interface|input|enum|directive|scalar|schema|mutation)\\b.*"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void findsTheQueriesOfTheDocumentation() throws Exception {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void answersEveryQueryOfTheDocumentation(String page) throws Exception {
        for (String query : queries(page)) {
            assertThat(answer(query))
                    .doesNotContainPattern("^.\"data\":.\"\\w+\":.\"(totalCount\":0|(nodes|edges)\":\\[])");
        }
    }

    private String answer(String query) throws Exception {
        String answer = ask(query);
        assertThat(answer).doesNotContain("errors");
        return answer;
    }

    private String ask(String query) throws Exception {
        String body =
                "{\"query\": \"%s\"}".formatted(query.replace("\"", "\\\"").replace("\n", "\\n"));
        HttpRequest post = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(post, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "text/html")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
