package io.subgraft.samples.bookshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invents those who read the books, and what they write about them. */
final class Readership {

    private static final LocalDate FIRST_ACCOUNT = LocalDate.of(2019, 1, 7);

    /** The minute at which the reviews of closed accounts were moved to the new shop. */
    private static final OffsetDateTime MOVE = OffsetDateTime.of(2021, 3, 1, 6, 0, 0, 0, ZoneOffset.UTC);

    private final Dice dice;
    private final People people;
    private final Opinions opinions;

    Readership(Dice dice) {
        this.dice = dice;
        people = new People(dice);
        opinions = new Opinions(dice);
    }

    List<Reviewer> reviewers(int count) {
        Set<String> taken = new HashSet<>();
        List<Reviewer> reviewers = new ArrayList<>(count);
        while (reviewers.size() < count) {
            String handle = people.handle();
            if (taken.add(handle)) {
                reviewers.add(reviewer(handle));
            }
        }
        return List.copyOf(reviewers);
    }

    private Reviewer reviewer(String handle) {
        LocalDate joined = dice.day(FIRST_ACCOUNT, DataSet.TODAY.minusDays(1));
        Reviewer reviewer = new Reviewer(dice.uuid(), handle, People.emailOf(handle), joined);
        reviewer.displayName = dice.percent(45) ? people.name() : null;
        return reviewer;
    }

    /** In the order in which they were written. */
    List<Review> reviews(int count, List<Book> books, List<Reviewer> reviewers) {
        List<Book> reviewable = dice.shuffled(
                books.stream().filter(book -> book.getPublishedOn() != null).toList());
        List<Review> reviews = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            reviews.add(review(dice.pickFamous(reviewable), dice.pickFamous(reviewers)));
        }
        reviews.sort(Comparator.comparing(review -> review.writtenAt));
        return List.copyOf(reviews);
    }

    private Review review(Book book, Reviewer reviewer) {
        int stars = opinions.stars();
        boolean accountClosed = dice.percent(4) && book.getPublishedOn().isBefore(MOVE.toLocalDate());
        Review review = accountClosed
                ? new Review(book, null, stars, MOVE)
                : new Review(book, reviewer, stars, moment(book, reviewer));
        review.headline = dice.percent(60) ? opinions.headline(stars) : null;
        review.text = dice.percent(75) ? opinions.text(stars) : null;
        review.purchase = dice.percent(45) ? dice.uuid() : null;
        return review;
    }

    private OffsetDateTime moment(Book book, Reviewer reviewer) {
        LocalDate first = book.getPublishedOn().isAfter(reviewer.joinedOn) ? book.getPublishedOn() : reviewer.joinedOn;
        Instant now = DataSet.TODAY
                .plusDays(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .minusSeconds(1);
        return dice.second(first.atStartOfDay().toInstant(ZoneOffset.UTC), now).atOffset(ZoneOffset.UTC);
    }
}
