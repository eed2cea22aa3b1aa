package io.subgraft.samples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.http.HttpOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers of the secured shop get, over HTTP, beside what the data set says is theirs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecuredBookshopTest {

    private static final String NOBODY = "";
    private static final String READER = "ann; roles=press, reader";
    private static final String STAFF = "bob; roles=press, staff";

    private final HttpClient client = HttpClient.newHttpClient();
    private final DataSet stock = DataSet.ofBooks(30);
    private final Database database = Database.open("jdbc:h2:mem:secured", () -> stock);
    private final Bookshop secured = shop(true);
    private final Bookshop open = shop(false);
    private URI securedAddress;
    private URI openAddress;

    private Bookshop shop(boolean secured) {
        return new Bookshop(database, new Options(0, "", HttpOptions.standard(), secured, false));
    }

    @BeforeAll
    void open() throws Exception {
        securedAddress = secured.open();
        openAddress = open.open();
    }

    @AfterAll
    void close() {
        open.close();
        secured.close();
    }

    @Test
    void aReviewOfAClosedAccountIsAbsentByItsId() throws Exception {
        String query = "{ review(id: \"%d\") { stars } }".formatted(review(each -> each.reviewer == null).id);
        assertThat(ask(NOBODY, query)).isEqualTo("{\"data\":{\"review\":null}}");
        assertThat(ask(READER, query)).isEqualTo(ask(READER, "{ review(id: \"999999\") { stars } }"));
        assertThat(ask(STAFF, query)).contains("\"stars\":");
    }

    @Test
    void aReaderWithoutANameIsAbsentToOthersOnEveryPath() throws Exception {
        Review review = review(each -> each.reviewer != null && each.reviewer.displayName == null);
        String handle = review.reviewer.handle;
        String[] paths = {
            "{ reviewer(id: \"%s\") { handle } }".formatted(review.reviewer.id),
            "{ review(id: \"%d\") { reviewer { handle } } }".formatted(review.id),
            "{ reviewers(where: {handle: {eq: \"%s\"}}) { nodes { handle } } }".formatted(handle),
            "{ review(id: \"%d\") { book { reviews(first: 100) { nodes { reviewer { handle } } } } } }"
                    .formatted(review.id)
        };
        for (String path : paths) {
            assertThat(ask(NOBODY, path)).doesNotContain(handle, "errors");
            assertThat(ask(READER, path)).doesNotContain(handle, "errors");
            assertThat(ask(handle, path)).as("oneself").contains(handle);
            assertThat(ask(STAFF, path)).contains(handle);
        }
    }

    @Test
    void countsAreOfWhatIsSeen() throws Exception {
        String query = "{ reviews { totalCount } reviewers { aggregate { count } } }";
        String visible = "{\"data\":{\"reviews\":{\"totalCount\":%d},\"reviewers\":{\"aggregate\":{\"count\":%d}}}}";
        assertThat(ask(NOBODY, query))
                .isEqualTo(visible.formatted(
                        reviews(each -> each.reviewer != null), reviewers(each -> each.displayName != null)));
        assertThat(ask(STAFF, query)).isEqualTo(visible.formatted(reviews(each -> true), reviewers(each -> true)));
    }

    @Test
    void filtersSeeNothingThroughRelations() throws Exception {
        String hidden = review(each -> each.reviewer != null && each.reviewer.displayName == null).reviewer.handle;
        String byWriter = "{ reviews(where: {reviewer: {handle: {eq: \"%s\"}}}) { totalCount } }".formatted(hidden);
        assertThat(ask(NOBODY, byWriter)).isEqualTo("{\"data\":{\"reviews\":{\"totalCount\":0}}}");
        assertThat(ask(STAFF, byWriter)).doesNotContain("\"totalCount\":0");

        String ofClosed = "{ books(where: {reviews: {some: {writtenAt: {eq: \"%s\"}}}}) { totalCount } }"
                .formatted(review(each -> each.reviewer == null).writtenAt);
        assertThat(ask(NOBODY, ofClosed)).isEqualTo("{\"data\":{\"books\":{\"totalCount\":0}}}");
        assertThat(ask(STAFF, ofClosed)).doesNotContain("\"totalCount\":0");
    }

    @Test
    void thePurchaseIsForTheStaff() throws Exception {
        Review review = review(each -> each.purchase != null && each.reviewer != null);
        String query = "{ review(id: \"%d\") { stars purchase } }".formatted(review.id);
        assertThat(ask(READER, query))
                .contains("\"stars\":" + review.stars, "\"purchase\":null", "\"code\":\"FORBIDDEN\"")
                .doesNotContain(review.purchase.toString());
        assertThat(ask(STAFF, query)).contains(review.purchase.toString()).doesNotContain("errors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ reviews(orderBy: [{purchase: ASC}]) { totalCount } }",
                "{ reviews(where: {not: {purchase: {isNull: true}}}) { totalCount } }",
                "{ books(where: {reviews: {some: {purchase: {isNull: false}}}}) { totalCount } }",
                "{ reviews { aggregate { countDistinct { purchase } } } }",
                "{ reviews { aggregate { groupBy(by: [{purchase: VALUE}]) { count } } } }"
            })
    void thePurchaseCannotBeAskedForEither(String query) throws Exception {
        assertThat(ask(READER, query)).contains("\"code\":\"FORBIDDEN\"").doesNotContain("totalCount", "\"count\"");
        assertThat(ask(STAFF, query)).doesNotContain("errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"; roles=", ";", "staff", "ann; role=staff", "ann; x; roles=staff", "ann; roles=not staff"})
    void aHeaderThatDoesNotSaySoGivesNoRight(String header) throws Exception {
        String query = "{ reviews { totalCount } reviewers { totalCount } }";
        assertThat(ask(header, query)).isEqualTo(ask(NOBODY, query));
    }

    @Test
    void readersWriteReviewsOfTheirOwn() throws Exception {
        Reviewer ann = stock.reviewers().stream()
                .filter(each -> each.displayName != null)
                .findFirst()
                .orElseThrow();
        Reviewer other = stock.reviewers().stream()
                .filter(each -> each.displayName != null && each != ann)
                .findFirst()
                .orElseThrow();
        String book =
                ask(NOBODY, "{ books(first: 1) { nodes { id } } }").replaceFirst("(?s).*?\"id\":\"(\\w+)\".*", "$1");
        String create =
                "mutation { createReview(input: { stars: 5, headline: \"Yes\", book: { connect: { id: \"%s\" } },"
                        + " reviewer: { connect: { id: \"%s\" } } }) { review { id stars headline reviewer { handle } } errors { code } } }";
        assertThat(ask(NOBODY, create.formatted(book, ann.id))).contains("FORBIDDEN");
        assertThat(ask(ann.handle, create.formatted(book, other.id))).contains("FORBIDDEN");
        String written = ask(ann.handle, create.formatted(book, ann.id));
        assertThat(written)
                .contains("\"stars\":5,\"headline\":\"Yes\",\"reviewer\":{\"handle\":\"" + ann.handle + "\"}");

        String id = written.replaceFirst("(?s).*?\"id\":\"(\\d+)\".*", "$1");
        String update =
                "mutation { updateReview(id: \"%s\", input: { stars: 1 }) { review { stars } errors { code } } }"
                        .formatted(id);
        assertThat(ask(other.handle, update)).contains("NOT_FOUND");
        assertThat(ask(ann.handle, update)).contains("\"stars\":1");
        String delete = "mutation { deleteReview(id: \"%s\") { deletedId errors { code } } }".formatted(id);
        assertThat(ask(other.handle, delete)).contains("NOT_FOUND");
        assertThat(ask(STAFF, delete)).contains("\"deletedId\":\"" + id + "\"");
        assertThat(ask(STAFF, "{ review(id: \"%s\") { stars } }".formatted(id))).contains("\"review\":null");
    }

    @Test
    void theOpenShopShowsEverythingAndDoesNotReadTheHeader() throws Exception {
        String query = "{ reviews(first: 100) { totalCount nodes { purchase reviewer { handle } } } }";
        assertThat(ask(openAddress, NOBODY, query))
                .isEqualTo(ask(openAddress, READER, query))
                .isEqualTo(ask(STAFF, query))
                .isNotEqualTo(ask(READER, query));
    }

    private Review review(Predicate<Review> condition) {
        return stock.reviews().stream().filter(condition).findFirst().orElseThrow();
    }

    private long reviews(Predicate<Review> condition) {
        return stock.reviews().stream().filter(condition).count();
    }

    private long reviewers(Predicate<Reviewer> condition) {
        return stock.reviewers().stream().filter(condition).count();
    }

    private String ask(String caller, String query) throws Exception {
        return ask(securedAddress, caller, query);
    }

    private String ask(URI address, String caller, String query) throws Exception {
        HttpRequest.Builder post = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query.replace("\"", "\\\""))));
        if (!caller.equals(NOBODY)) {
            post.header("X-Caller", caller);
        }
        return client.send(post.build(), BodyHandlers.ofString()).body();
    }
}
