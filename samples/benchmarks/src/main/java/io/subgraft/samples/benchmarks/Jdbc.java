package io.subgraft.samples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The baseline: what somebody writes by hand who knows the query beforehand. One statement a level, rows go straight into the
 * JSON.
 */
final class Jdbc {

    private static final JsonFactory JSON = new JsonFactory();

    private final DataSource pool;

    Jdbc(DataSource pool) {
        this.pool = pool;
    }

    /** Writes what stands in the answer. */
    private interface Answer {
        void write(Connection connection, JsonGenerator json) throws SQLException, IOException;
    }

    void answer(Query query, OutputStream out) throws SQLException, IOException {
        answer(out, (connection, json) -> {
            switch (query) {
                case Q1 -> book(connection, json);
                case Q2 -> flat(connection, json, FOUR_COLUMNS, 100);
                case Q3 -> levels(connection, json, 50, BOOKS, REVIEWS);
                case Q4 -> levels(connection, json, 100, DEAREST, TWO_REVIEWS);
                case Q5 -> tags(connection, json);
                case Q6 -> filtered(connection, json);
                case Q7 ->
                    flat(
                            connection,
                            json,
                            "select id, isbn, title, price, published, pages from book order by id limit ?",
                            5_000);
            }
        });
    }

    /** As many books as asked for. */
    void books(int limit, OutputStream out) throws SQLException, IOException {
        answer(out, (connection, json) -> flat(connection, json, FOUR_COLUMNS, limit));
    }

    /** The five dearest books of a thousand authors. */
    void pages(OutputStream out) throws SQLException, IOException {
        answer(out, Jdbc::fiveEach);
    }

    private void answer(OutputStream out, Answer answer) throws SQLException, IOException {
        try (Connection connection = pool.getConnection();
                JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("data");
            answer.write(connection, json);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void fiveEach(Connection connection, JsonGenerator json) throws SQLException, IOException {
        json.writeArrayFieldStart("authors");
        try (PreparedStatement statement = connection.prepareStatement(FIVE_EACH)) {
            statement.setInt(1, 1_000);
            try (ResultSet rows = statement.executeQuery()) {
                long author = -1;
                while (rows.next()) {
                    if (rows.getLong(1) != author) {
                        if (author >= 0) {
                            json.writeEndArray();
                            json.writeEndObject();
                        }
                        author = rows.getLong(1);
                        json.writeStartObject();
                        json.writeStringField("name", rows.getString(2));
                        json.writeArrayFieldStart("books");
                    }
                    json.writeStartObject();
                    json.writeStringField("id", rows.getString(3));
                    json.writeStringField("title", rows.getString(4));
                    json.writeNumberField("price", rows.getBigDecimal(5));
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static final String FOUR_COLUMNS = "select id, isbn, title, price from book order by id limit ?";
    private static final String FIVE_EACH =
            "select a.id, a.name, b.id, b.title, b.price from (select id, name from author order by id limit ?) a cross join"
                    + " lateral (select id, title, price from book where author_id = a.id order by price desc, id limit 5) b"
                    + " order by a.id";
    private static final String BOOKS =
            "select author_id, id, title, price from book where author_id = any(?) order by author_id, id";
    private static final String REVIEWS =
            "select book_id, rating from review where book_id = any(?) order by book_id, id";
    private static final String DEAREST = "select a.id, b.id, b.title, b.price from unnest(?) a(id) cross join lateral"
            + " (select id, title, price from book where author_id = a.id order by price desc, id limit 3) b";
    private static final String TWO_REVIEWS = "select b.id, r.rating from unnest(?) b(id) cross join lateral"
            + " (select rating from review where book_id = b.id order by id limit 2) r";

    private static void book(Connection connection, JsonGenerator json) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select b.id, b.title, a.name from book b join author a on a.id = b.author_id where b.id = ?")) {
            statement.setLong(1, 4711);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                json.writeObjectFieldStart("book");
                json.writeStringField("id", rows.getString(1));
                json.writeStringField("title", rows.getString(2));
                name(json, "author", rows.getString(3));
                json.writeEndObject();
            }
        }
    }

    private static void flat(Connection connection, JsonGenerator json, String sql, int limit)
            throws SQLException, IOException {
        json.writeArrayFieldStart("books");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                boolean more = rows.getMetaData().getColumnCount() > 4;
                while (rows.next()) {
                    json.writeStartObject();
                    json.writeStringField("id", rows.getString(1));
                    json.writeStringField("isbn", rows.getString(2));
                    json.writeStringField("title", rows.getString(3));
                    json.writeNumberField("price", rows.getBigDecimal(4));
                    if (more) {
                        json.writeStringField("published", rows.getString(5));
                        json.writeNumberField("pages", rows.getInt(6));
                    }
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    private static void levels(Connection connection, JsonGenerator json, int authors, String bookSql, String reviewSql)
            throws SQLException, IOException {
        Map<Long, String> names = new LinkedHashMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select id, name from author order by id limit ?")) {
            statement.setInt(1, authors);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        Map<Long, List<BookRow>> books = new HashMap<>();
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement =
                        of(connection, bookSql, names.keySet().toArray());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(2));
                books.computeIfAbsent(rows.getLong(1), absent -> new ArrayList<>())
                        .add(new BookRow(rows.getLong(2), rows.getString(3), rows.getBigDecimal(4)));
            }
        }
        Map<Long, List<Integer>> ratings = new HashMap<>();
        try (PreparedStatement statement = of(connection, reviewSql, ids.toArray());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ratings.computeIfAbsent(rows.getLong(1), absent -> new ArrayList<>())
                        .add(rows.getInt(2));
            }
        }
        json.writeArrayFieldStart("authors");
        for (Map.Entry<Long, String> author : names.entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", author.getValue());
            json.writeArrayFieldStart("books");
            for (BookRow book : books.getOrDefault(author.getKey(), List.of())) {
                json.writeStartObject();
                json.writeStringField("title", book.title());
                json.writeNumberField("price", book.price());
                json.writeArrayFieldStart("reviews");
                for (int rating : ratings.getOrDefault(book.id(), List.of())) {
                    json.writeStartObject();
                    json.writeNumberField("rating", rating);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private record BookRow(long id, String title, BigDecimal price) {}

    private static PreparedStatement of(Connection connection, String sql, Object[] keys) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setArray(1, connection.createArrayOf("bigint", keys));
        return statement;
    }

    private static void tags(Connection connection, JsonGenerator json) throws SQLException, IOException {
        record Titled(long id, String title, String publisher) {}
        List<Titled> books = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select b.id, b.title, p.name from book b"
                + " join publisher p on p.id = b.publisher_id order by b.id limit 100")) {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    books.add(new Titled(rows.getLong(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        Map<Long, List<String>> tags = new HashMap<>();
        try (PreparedStatement statement = of(
                        connection,
                        "select bt.book_id, t.name from book_tag bt join tag t on t.id = bt.tag_id"
                                + " where bt.book_id = any(?) order by bt.book_id, t.id",
                        books.stream().map(Titled::id).toArray());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                tags.computeIfAbsent(rows.getLong(1), absent -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        json.writeArrayFieldStart("books");
        for (Titled book : books) {
            json.writeStartObject();
            json.writeStringField("title", book.title());
            name(json, "publisher", book.publisher());
            json.writeArrayFieldStart("tags");
            for (String tag : tags.getOrDefault(book.id(), List.of())) {
                json.writeStartObject();
                json.writeStringField("name", tag);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void filtered(Connection connection, JsonGenerator json) throws SQLException, IOException {
        String where = " from book b join author a on a.id = b.author_id where a.country = 'DE' and b.price < 20";
        json.writeObjectFieldStart("books");
        json.writeArrayFieldStart("nodes");
        try (PreparedStatement statement = connection.prepareStatement("select b.title, b.price, b.published, a.name"
                + where + " order by b.published desc, b.title, b.id limit 20")) {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    json.writeStartObject();
                    json.writeStringField("title", rows.getString(1));
                    json.writeNumberField("price", rows.getBigDecimal(2));
                    json.writeStringField("published", rows.getString(3));
                    name(json, "author", rows.getString(4));
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
        try (PreparedStatement statement = connection.prepareStatement("select count(*)" + where);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            json.writeNumberField("totalCount", rows.getInt(1));
        }
        json.writeEndObject();
    }

    private static void name(JsonGenerator json, String field, String name) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("name", name);
        json.writeEndObject();
    }
}
