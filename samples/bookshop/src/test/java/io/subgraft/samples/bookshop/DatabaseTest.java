package io.subgraft.samples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseTest {

    enum Product {
        H2,
        POSTGRESQL
    }

    private EmbeddedPostgres postgres;

    @BeforeAll
    void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    @AfterAll
    void stopPostgres() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @EnumSource
    void fillsAnEmptyDatabaseOnce(Product product) throws SQLException {
        String url = newDatabase(product, "once");
        DataSet stock = DataSet.small();
        try (Database database = Database.open(url, () -> stock)) {
            EntityManagerFactory factory = database.entityManagerFactory();
            assertThat(count(factory, "Publisher")).isEqualTo(stock.publishers().size());
            assertThat(count(factory, "Author")).isEqualTo(stock.authors().size());
            assertThat(count(factory, "Book")).isEqualTo(stock.books().size());
            assertThat(count(factory, "Cover")).isEqualTo(stock.covers().size());
            assertThat(count(factory, "Reviewer")).isEqualTo(stock.reviewers().size());
            assertThat(count(factory, "Review")).isEqualTo(stock.reviews().size());
            assertThat(count(factory, "Book b join b.tags t"))
                    .isEqualTo(stock.books().stream()
                            .mapToInt(book -> book.getTags().size())
                            .sum());
            factory.runInTransaction(manager ->
                    manager.createQuery("delete from Review where stars = 1").executeUpdate());
        }
        long left;
        try (Database database = Database.open(url, () -> {
            throw new AssertionError("filled twice");
        })) {
            left = count(database.entityManagerFactory(), "Review");
        }
        assertThat(left).isBetween(1L, stock.reviews().size() - 1L);
    }

    @ParameterizedTest
    @EnumSource
    void leavesTablesOfOthersAlone(Product product) throws SQLException {
        String url = newDatabase(product, "others");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table book (page int)");
            statement.execute("insert into book values (42)");
            assertThatThrownBy(() -> Database.open(url, DataSet::small))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("The database has some tables of the shop but not ")
                    .hasMessageContaining("review");
            assertThat(statement.executeQuery("select page from book").next()).isTrue();
        }
    }

    @Test
    void readsBackWhatWasWritten() {
        DataSet stock = DataSet.small();
        Book expected = stock.books().get(0);
        try (Database database = Database.open("jdbc:h2:mem:back", () -> stock)) {
            database.entityManagerFactory().runInTransaction(manager -> {
                Book book = manager.createQuery("from Book where isbn = :isbn", Book.class)
                        .setParameter("isbn", expected.getIsbn())
                        .getSingleResult();
                assertThat(book.getId()).isEqualTo(1);
                assertThat(book.getTitle()).isEqualTo(expected.getTitle());
                assertThat(book.getPrice()).isEqualTo(expected.getPrice());
                assertThat(book.getAddedAt()).isEqualTo(expected.getAddedAt());
                assertThat(book.getReviews()).isNotEmpty();
                assertThat(book.getTags()).hasSameSizeAs(expected.getTags());
            });
        }
    }

    private String newDatabase(Product product, String name) throws SQLException {
        if (product == Product.H2) {
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        }
        String server = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/";
        try (Connection connection = DriverManager.getConnection(server + "postgres?user=postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server + name + "?user=postgres";
    }

    private static long count(EntityManagerFactory factory, String from) {
        try (EntityManager manager = factory.createEntityManager()) {
            return manager.createQuery("select count(*) from " + from, Long.class)
                    .getSingleResult();
        }
    }
}
