package io.subgraft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a library holds: as many authors as asked for, and what belongs to them. Some have nothing, some things nobody. */
final class Holdings {

    private static final List<String> GENRES = List.of("'FICTION'", "'POETRY'", "'SCIENCE'", "null");

    private final List<String> statements = new ArrayList<>();

    private Holdings() {}

    static String[] of(int authors) {
        Holdings holdings = new Holdings();
        for (int tag = 0; tag < 5; tag++) {
            holdings.insert("Tag (id, label)", "'" + tagId(tag) + "', 'tag " + tag + "'");
        }
        for (int author = 1; author <= authors; author++) {
            holdings.author(author);
        }
        return holdings.statements.toArray(String[]::new);
    }

    static UUID tagId(int tag) {
        return new UUID(0x1111_2222_3333_4444L * (tag + 1) & ~0xF000L | 0x4000L, 0x8000_0000_0000_0000L | tag);
    }

    private void author(int author) {
        String born = author % 3 == 0 ? "null" : "date '19" + (10 + author % 80) + "-02-28'";
        insert("Author (id, name, born)", author + ", 'Author " + author + "', " + born);
        if (author % 2 == 0) {
            insert(
                    "Contract (number, author_id, advance, signedAt)",
                    "'C-" + author + "', " + author + ", " + author + "000.50, timestamp with time zone"
                            + " '2024-05-06 07:08:09.123456+00'");
        }
        for (int i = 0; i < author % 5; i++) {
            book(author * 10 + i, author % 7 == 0 ? "null" : String.valueOf(author));
        }
    }

    private void book(int book, String author) {
        insert(
                "Book (id, isbn, title, price, genre, printed, purchaseNote, author_id)",
                book + ", 'isbn-" + book + "', 'Title " + book % 17 + "', " + book + ".25, " + GENRES.get(book % 4)
                        + ", " + book * 100 + ", 'secret', " + author);
        for (int review = 0; review < book % 4; review++) {
            insert(
                    "Review (id, stars, text, writtenAt, book_id)",
                    book * 10 + review + ", " + (1 + review % 5) + ", null, timestamp with time zone"
                            + " '2025-01-02 03:04:05+02', " + book);
        }
        for (int chapter = 0; chapter < book % 3; chapter++) {
            insert("Chapter (id, heading, book_id)", book * 10 + chapter + ", 'Chapter " + chapter + "', " + book);
        }
        for (int tag = 0; tag < 5; tag++) {
            if (book % (tag + 2) == 0) {
                insert("Book_Tag (books_id, tags_id)", book + ", '" + tagId(tag) + "'");
            }
        }
    }

    private void insert(String columns, String values) {
        statements.add("insert into " + columns + " values (" + values + ")");
    }
}
