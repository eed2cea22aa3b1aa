package io.subgraft.samples.bookshop;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class DataSetTest {

    private final DataSet full = DataSet.full();

    @Test
    void hasTheAdvertisedSize() {
        assertThat(full.publishers()).hasSize(40);
        assertThat(full.authors()).hasSize(400);
        assertThat(full.tags()).hasSize(60);
        assertThat(full.books()).hasSize(3_000);
        assertThat(full.reviewers()).hasSize(1_500);
        assertThat(full.reviews()).hasSize(30_000);
        assertThat(DataSet.small().books()).hasSize(10);
        assertThat(DataSet.small().reviews()).hasSize(100);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(checksum(DataSet.full())).isEqualTo(checksum(full)).isEqualTo(3_775_354_926L);
    }

    @Test
    void keepsUniqueWhatIsUnique() {
        assertUnique(full.publishers(), Publisher::getName);
        assertUnique(full.tags(), Tag::getSlug);
        assertUnique(full.tags(), Tag::getLabel);
        assertUnique(full.books(), Book::getIsbn);
        assertUnique(full.reviewers(), reviewer -> reviewer.id);
        assertUnique(full.reviewers(), reviewer -> reviewer.handle);
        assertUnique(full.covers(), cover -> cover.book);
    }

    @Test
    void leavesOutWhatMayBeMissing() {
        assertSometimesNull(full.publishers(), Publisher::getFoundedIn);
        assertSometimesNull(full.authors(), Author::getBorn);
        assertSometimesNull(full.authors(), Author::getDied);
        assertSometimesNull(full.books(), Book::getAuthor);
        assertSometimesNull(full.books(), Book::getPrice);
        assertSometimesNull(full.books(), Book::getPages);
        assertSometimesNull(full.books(), Book::getPublishedOn);
        assertSometimesNull(full.reviews(), review -> review.text);
        assertSometimesNull(full.reviews(), review -> review.purchase);
        assertSometimesNull(full.reviews(), review -> review.reviewer);
        assertThat(full.books()).anyMatch(book -> book.getTags().isEmpty());
        assertThat(full.covers()).hasSizeLessThan(full.books().size());
    }

    @Test
    void repeatsWhatMayBeEqual() {
        assertTies(full.authors(), Author::getName);
        assertTies(full.books(), Book::getTitle);
        assertTies(full.books(), Book::getPrice);
        assertTies(full.books(), Book::getAddedAt);
        assertTies(full.reviews(), review -> review.writtenAt);
    }

    @Test
    void writesNoReviewBeforeTheBook() {
        assertThat(full.reviews())
                .allMatch(review -> !review.writtenAt.toLocalDate().isBefore(review.book.getPublishedOn()));
    }

    private static long checksum(DataSet dataSet) {
        CRC32 checksum = new CRC32();
        Stream.of(
                        dataSet.publishers().stream()
                                .map(it -> List.of(it.getName(), it.getCity(), "" + it.getWebsite())),
                        dataSet.authors().stream()
                                .map(it -> List.of(it.getName(), it.getAddedAt(), "" + it.getBiography())),
                        dataSet.books().stream()
                                .map(it -> List.of(
                                        it.getIsbn(), it.getTitle(), "" + it.getPrice(), "" + it.getPublishedOn())),
                        dataSet.books().stream()
                                .map(it ->
                                        it.getTags().stream().map(Tag::getSlug).toList()),
                        dataSet.covers().stream().map(it -> List.of(it.description, "" + it.artist)),
                        dataSet.reviewers().stream().map(it -> List.of(it.id, it.handle, it.joinedOn)),
                        dataSet.reviews().stream()
                                .map(it -> List.of(it.book.getIsbn(), it.stars, it.writtenAt, "" + it.text)))
                .flatMap(rows -> rows)
                .forEach(row -> checksum.update(row.toString().getBytes(StandardCharsets.UTF_8)));
        return checksum.getValue();
    }

    private static <T> void assertUnique(List<T> rows, Function<T, ?> attribute) {
        assertThat(new HashSet<>(rows.stream().map(attribute).toList())).hasSameSizeAs(rows);
    }

    private static <T> void assertSometimesNull(List<T> rows, Function<T, ?> attribute) {
        assertThat(rows).anyMatch(row -> attribute.apply(row) == null).anyMatch(row -> attribute.apply(row) != null);
    }

    private static <T> void assertTies(List<T> rows, Function<T, ?> attribute) {
        assertThat(rows.stream()
                        .filter(row -> attribute.apply(row) != null)
                        .collect(groupingBy(attribute, counting()))
                        .values())
                .anyMatch(count -> count > 1);
    }
}
