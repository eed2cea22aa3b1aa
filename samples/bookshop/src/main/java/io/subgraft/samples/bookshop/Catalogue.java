package io.subgraft.samples.bookshop;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Invents what stands on the shelves: publishers, authors, books and their covers. */
final class Catalogue {

    private static final LocalDate OPENING = LocalDate.of(2018, 4, 3);
    private static final List<Integer> CENTS = List.of(0, 50, 90, 95, 99);
    private static final List<Format> FORMATS = List.of(
            Format.PAPERBACK,
            Format.PAPERBACK,
            Format.PAPERBACK,
            Format.HARDBACK,
            Format.EBOOK,
            Format.EBOOK,
            Format.AUDIOBOOK);

    private final Dice dice;
    private final People people;
    private final Titles titles;
    private int lastIsbn;

    Catalogue(Dice dice) {
        this.dice = dice;
        people = new People(dice);
        titles = new Titles(dice);
    }

    List<Tag> tags(int count) {
        return Shelves.LABELS.stream()
                .limit(count)
                .map(label -> new Tag(Shelves.slugOf(label), label))
                .toList();
    }

    List<Publisher> publishers(int count) {
        return IntStream.range(0, Math.min(count, Houses.MOST))
                .mapToObj(this::publisher)
                .toList();
    }

    @SuppressWarnings("deprecation") // The old houses still have a fax machine.
    private Publisher publisher(int number) {
        Publisher publisher = new Publisher(Houses.name(number), Houses.city(dice), deliveryDay());
        if (dice.percent(85)) {
            publisher.setFoundedIn(dice.between(1880, 2017));
        }
        if (dice.percent(75)) {
            publisher.setWebsite(Houses.website(publisher.getName()));
        } else {
            publisher.setFax("+44 20 7946 0" + dice.between(100, 999));
        }
        return publisher;
    }

    List<Author> authors(int count) {
        return IntStream.range(0, count).mapToObj(number -> author()).toList();
    }

    private Author author() {
        Author author = new Author(people.name(), deliveryDay());
        if (dice.percent(80)) {
            LocalDate born = dice.day(LocalDate.of(1880, 1, 1), LocalDate.of(1968, 12, 31));
            boolean alive = born.getYear() > 1935 && dice.percent(90);
            author.lived(born, alive ? null : dice.day(born.plusYears(35), earlier(born.plusYears(95), DataSet.TODAY)));
        }
        if (dice.percent(60)) {
            author.setBiography(people.biography(author));
        }
        return author;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    List<Book> books(int count, List<Publisher> publishers, List<Author> authors, List<Tag> tags) {
        return IntStream.range(0, count)
                .mapToObj(number -> book(dice.pick(publishers), authors, tags))
                .toList();
    }

    private Book book(Publisher publisher, List<Author> authors, List<Tag> tags) {
        Author author = dice.percent(93) ? dice.pickFamous(authors) : null;
        String title = author == null ? titles.anthologyTitle() : titles.title();
        Book book = new Book(Isbn.of(++lastIsbn), title, author, publisher, deliveryDay());
        if (dice.percent(40)) {
            book.setSubtitle(titles.subtitle());
        }
        Format format = dice.pick(FORMATS);
        book.bind(format, format == Format.AUDIOBOOK ? null : dice.between(6, 90) * 8);
        if (dice.percent(92)) {
            book.offer(BigDecimal.valueOf(dice.between(4, 48) * 100L + dice.pick(CENTS), 2), dice.percent(70));
        }
        if (dice.percent(95)) {
            book.setPublishedOn(dice.day(LocalDate.of(1990, 1, 2), DataSet.TODAY));
        }
        if (dice.percent(10)) {
            book.setPurchaseNote("Ask for " + dice.between(30, 45) + " % from " + publisher.getName());
        }
        for (int tag = dice.below(5); tag > 0; tag--) {
            book.tag(dice.pickFamous(tags));
        }
        return book;
    }

    List<Cover> covers(List<Book> books) {
        List<Cover> covers = new ArrayList<>();
        for (Book book : books) {
            if (dice.percent(85)) {
                int width = dice.between(8, 20) * 50;
                Cover cover = new Cover(book, titles.coverDescription(), width, width * 3 / 2);
                cover.artist = dice.percent(70) ? people.name() : null;
                covers.add(cover);
            }
        }
        return covers;
    }

    /** Books come in parcels, so that many of them were entered at the same minute. */
    private Instant deliveryDay() {
        return OPENING.plusWeeks(dice.below(400)).atTime(8, 30).toInstant(ZoneOffset.UTC);
    }
}
