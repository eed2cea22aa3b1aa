package io.subgraft.samples.bookshop;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Everything in the shop: invented, and the same every time for one size. */
public record DataSet(
        List<Publisher> publishers,
        List<Author> authors,
        List<Tag> tags,
        List<Book> books,
        List<Cover> covers,
        List<Reviewer> reviewers,
        List<Review> reviews) {

    /** The day on which time stands still in the shop. */
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final long SEED = 6;

    /** 3,000 books and 30,000 reviews. */
    public static DataSet full() {
        return ofBooks(3_000);
    }

    /** Ten books, for tests. */
    public static DataSet small() {
        return ofBooks(10);
    }

    /** A shop with that many books, and the rest in proportion. */
    public static DataSet ofBooks(int count) {
        Dice dice = new Dice(SEED);
        Catalogue catalogue = new Catalogue(dice);
        List<Publisher> publishers = catalogue.publishers(Math.max(2, count / 75));
        List<Author> authors = catalogue.authors(Math.max(4, count * 2 / 15));
        List<Tag> tags = catalogue.tags(Math.max(6, count / 50));
        List<Book> books = catalogue.books(count, publishers, authors, tags);
        List<Cover> covers = catalogue.covers(books);
        Readership readership = new Readership(dice);
        List<Reviewer> reviewers = readership.reviewers(Math.min(10_000, Math.max(5, count / 2)));
        List<Review> reviews = readership.reviews(count * 10, books, reviewers);
        return new DataSet(publishers, authors, tags, books, covers, reviewers, reviews);
    }

    /** All rows, each after those that it refers to. */
    Stream<List<?>> inOrderOfReference() {
        return Stream.of(publishers, authors, tags, books, covers, reviewers, reviews);
    }
}
