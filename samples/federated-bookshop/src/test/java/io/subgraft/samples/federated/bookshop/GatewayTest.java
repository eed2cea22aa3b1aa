package io.subgraft.samples.federated.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.subgraft.samples.federated.accounts.Accounts;
import io.subgraft.samples.federated.catalog.Catalog;
import io.subgraft.samples.federated.reviews.Reviews;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Needs a gateway, which {@code npm ci} in {@code samples/gateways} brings: what a real gateway answers over the three applications is what one statement over the joined data does. */
@Tag("gateway")
class GatewayTest {

    private static final Path GATEWAYS = Path.of("../gateways");

    private static final Map<String, List<String>> STATEMENTS = new ConcurrentHashMap<>();

    private static Shop shop;
    private static Gateway gateway;

    @BeforeAll
    static void open() throws Exception {
        shop = new Shop(name -> {
            StatementInspector recorder = sql -> {
                STATEMENTS
                        .computeIfAbsent(name, absent -> new CopyOnWriteArrayList<>())
                        .add(sql);
                return sql;
            };
            return Map.of(AvailableSettings.STATEMENT_INSPECTOR, recorder);
        });
        gateway = Gateway.start(GATEWAYS, "hive", shop.addresses());
    }

    @AfterAll
    static void close() {
        if (gateway != null) {
            gateway.close();
        }
        if (shop != null) {
            shop.close();
        }
    }

    @Test
    void aQueryAcrossAllThreeIsWhatOneStatementOverTheJoinedDataSays() throws Exception {
        STATEMENTS.clear();
        String answer = ask("{ books(first: 100) { nodes { title author { name } reviews(first: 100) { nodes"
                + " { stars writer { name handle } } } } } }");
        List<String> joined = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            link(statement, Catalog.DATABASE, "AUTHOR", "BOOK");
            link(statement, Reviews.DATABASE, "REVIEW");
            link(statement, Accounts.DATABASE, "ACCOUNT");
            try (ResultSet rows = statement.executeQuery(
                    "select b.title, a.name, r.stars, w.name, w.handle from book b join author a on a.id = b.author_id"
                            + " join review r on r.bookid = b.id join account w on w.id = r.accountid"
                            + " order by b.id, r.id")) {
                while (rows.next()) {
                    joined.addAll(List.of(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
        }
        assertThat(flattened(answer)).hasSize(60 * 5).isEqualTo(joined);
        assertThat(STATEMENTS.get("catalog")).hasSize(1);
        assertThat(STATEMENTS.get("reviews")).hasSize(1);
        assertThat(STATEMENTS.get("accounts")).hasSize(1);
    }

    @Test
    void thePageShowsWhatCrossesAllThree() throws Exception {
        assertThat(ask(ShopPage.resource("crossing.graphql")))
                .contains("\"writer\"")
                .doesNotContain("\"errors\"");
    }

    private static void link(Statement statement, String database, String... tables) throws Exception {
        for (String table : tables) {
            statement.execute(
                    "create linked table " + table + "('org.h2.Driver', '" + database + "', '', '', '" + table + "')");
        }
    }

    private static String ask(String query) throws Exception {
        String escaped = query.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return gateway.post("{\"query\": \"" + escaped + "\"}").body();
    }

    /** For each review: the title of its book, the author, the stars, the writer and the handle of the writer. */
    private static List<String> flattened(String answer) throws Exception {
        List<String> values = new ArrayList<>();
        String title = "";
        String author = "";
        int names = 0;
        try (JsonParser json = new JsonFactory().createParser(answer)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    String field = json.currentName();
                    json.nextToken();
                    switch (field) {
                        case "title" -> {
                            title = json.getText();
                            names = 0;
                        }
                        case "name" -> {
                            if (names++ == 0) {
                                author = json.getText();
                            } else {
                                values.add(json.getText());
                            }
                        }
                        case "stars" -> values.addAll(List.of(title, author, json.getText()));
                        case "handle" -> values.add(json.getText());
                        default -> {}
                    }
                }
            }
        }
        return values;
    }
}
