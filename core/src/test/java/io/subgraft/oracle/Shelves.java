package io.subgraft.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Random rows with nulls and ties: in memory, and as the statements that insert the same into a database. */
final class Shelves {

    private static final String[] WORDS = {"a", "ab", "b", "ba", "c", "cab", "abc"};
    private static final String[] NAMES = {"Ann", "ann", "BOB", "bob", "Bob", "cleo", "Cleo Z"};
    private static final String[] TEXTS = {"100%", "100 percent", "a_b", "aXb", "wow!", "WOW", "", "!%_"};
    private static final String[] GENRES = {"FICTION", "POETRY", "SCIENCE"};

    final List<Thing> authors = new ArrayList<>();
    final List<Thing> books = new ArrayList<>();
    final List<Thing> reviews = new ArrayList<>();
    final List<Thing> tags = new ArrayList<>();
    private final List<String> inserts = new ArrayList<>();
    private final Random random;

    Shelves(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            tag(i);
        }
        for (int i = 1; i <= 14; i++) {
            author(i);
        }
        for (int i = 1; i <= 45; i++) {
            book(i);
        }
        for (int i = 1; i <= 70; i++) {
            review(i);
        }
    }

    String[] inserts() {
        return inserts.toArray(String[]::new);
    }

    private void tag(int i) {
        UUID id = new UUID(7L * i + 1, 0x8000_0000_0000_0000L | i);
        tags.add(new Thing("Tag").set("id", id.toString()).set("label", some(WORDS)));
        insert("Tag (id, label)", id, tags.get(i).get("label"));
    }

    private void author(int i) {
        LocalDate born = random.nextInt(3) == 0 ? null : LocalDate.of(1950 + random.nextInt(3), 1, 1);
        Thing author =
                new Thing("Author").set("id", String.valueOf(i)).set("name", NAMES[random.nextInt(NAMES.length)]);
        authors.add(author.set("born", born));
        insert("Author (id, name, born)", i, author.get("name"), born);
        if (random.nextBoolean()) {
            Thing contract = new Thing("Contract")
                    .set("number", "C" + i)
                    .set("advance", price())
                    .set("author", author);
            author.set("contract", contract);
            insert("Contract (number, author_id, advance)", "C" + i, i, contract.get("advance"));
        }
    }

    private void book(int i) {
        Thing author = random.nextInt(5) == 0 ? null : authors.get(random.nextInt(authors.size()));
        Thing book = new Thing("Book")
                .set("id", String.valueOf(i))
                .set("title", some(WORDS))
                .set("price", price())
                .set("genre", some(GENRES))
                .set("copies", random.nextInt(4))
                .set("author", author);
        books.add(book);
        if (author != null) {
            author.list("books").add(book);
        }
        Object authorId = author == null ? null : Integer.valueOf((String) author.get("id"));
        insert(
                "Book (id, isbn, title, price, genre, printed, author_id)",
                i,
                "isbn" + i,
                book.get("title"),
                book.get("price"),
                book.get("genre"),
                book.get("copies"),
                authorId);
        for (Thing tag : tags) {
            if (random.nextInt(3) == 0) {
                book.list("tags").add(tag);
                tag.list("books").add(book);
                insert("Book_Tag (books_id, tags_id)", i, UUID.fromString((String) tag.get("id")));
            }
        }
    }

    private void review(int i) {
        Thing book = books.get(random.nextInt(books.size()));
        Thing review = new Thing("Review")
                .set("id", String.valueOf(i))
                .set("stars", 1 + random.nextInt(3))
                .set("text", some(TEXTS))
                .set("book", book);
        reviews.add(review);
        book.list("reviews").add(review);
        insert("Review (id, stars, text, book_id)", i, review.get("stars"), review.get("text"), Integer.valueOf((String)
                book.get("id")));
    }

    private BigDecimal price() {
        return random.nextInt(4) == 0 ? null : new BigDecimal(random.nextInt(5) + ".50");
    }

    private String some(String[] values) {
        return random.nextInt(4) == 0 ? null : values[random.nextInt(values.length)];
    }

    private void insert(String columns, Object... values) {
        List<String> literals = new ArrayList<>();
        for (Object value : values) {
            literals.add(
                    value == null
                            ? "null"
                            : value instanceof LocalDate day
                                    ? "date '" + day + "'"
                                    : value instanceof Number ? value.toString() : "'" + value + "'");
        }
        inserts.add("insert into " + columns + " values (" + String.join(", ", literals) + ")");
    }
}
