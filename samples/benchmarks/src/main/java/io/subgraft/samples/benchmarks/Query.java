package io.subgraft.samples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The queries that are compared. */
enum Query {
    /** One book with its author. */
    Q1,
    /** 100 books. */
    Q2,
    /** 50 authors, their books, and the reviews of those. */
    Q3,
    /** 100 authors, the three dearest books of each, and two reviews of each of those. */
    Q4,
    /** 100 books with their publishers and tags. */
    Q5,
    /** Books by country of the author and price, newest first, with their number. */
    Q6,
    /** 5,000 books. */
    Q7;

    /** The document. */
    String document() {
        try (InputStream in = Query.class.getResourceAsStream(name() + ".graphql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
