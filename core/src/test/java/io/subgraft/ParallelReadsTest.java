package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import graphql.ExecutionResult;
import io.subgraft.database.Database;
import io.subgraft.database.PersistenceUnit;
import io.subgraft.library.Author;
import io.subgraft.library.Book;
import io.subgraft.library.Chapter;
import io.subgraft.library.Contract;
import io.subgraft.library.Review;
import io.subgraft.library.SubgraftModule;
import io.subgraft.library.Tag;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads that run beside each other find what they find one after the other. */
@ParameterizedClass
@EnumSource(Database.class)
class ParallelReadsTest {

    private static final List<String> DOCUMENTS = List.of(
            "{ books(first: 20) { nodes { title author { name } } totalCount } authors { nodes { name } } }",
            "{ books(first: 50) { nodes { id reviews(first: 2) { nodes { stars } totalCount } tags { nodes { label } }"
                    + " chapters { nodes { heading } } author { name books { totalCount nodes { tags { totalCount } } } } } } }",
            "{ books(first: 3, offset: 4) { nodes { id } pageInfo { hasNextPage hasPreviousPage }"
                    + " aggregate { max { price } groupBy(by: [{genre: VALUE}]) { key { genre } count } } } }",
            "{ a: book(id: 21) { title } b: book(id: 22) { title } c: contract(number: \"C-2\") { author { name } }"
                    + " none: book(id: 0) { title } }");

    private final Library library;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HikariDataSource pool = new HikariDataSource();
    private StatementWatch watch = sql -> {};

    ParallelReadsTest(Database database) {
        library = Library.standard(database);
        pool.setJdbcUrl(library.url());
        pool.setMaximumPoolSize(8);
        pool.setConnectionTimeout(2_000);
    }

    /** Is shown each statement by the thread that is about to send it. */
    private interface StatementWatch {
        void sees(String sql);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        pool.close();
    }

    private PersistenceUnit unit() {
        return new PersistenceUnit()
                .managedClasses(Author.class, Book.class, Chapter.class, Contract.class, Review.class, Tag.class)
                .property(AvailableSettings.STATEMENT_INSPECTOR, (org.hibernate.resource.jdbc.spi.StatementInspector)
                        sql -> {
                            watch.sees(sql);
                            return sql;
                        });
    }

    private SessionFactory pooled() {
        return unit().property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                .createEntityManagerFactory();
    }

    private static Subgraft subgraft(SessionFactory sessions, Executor executor, int atMost) {
        return Subgraft.builder(sessions)
                .onlyModules(List.of(new SubgraftModule()))
                .parallelReads(executor, atMost)
                .build();
    }

    private void assertSame(Subgraft subgraft, String document) {
        ExecutionResult result = subgraft.execute(document);
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.<Object>getData())
                .hasToString(library.subgraft().execute(document).getData().toString());
    }

    private void assertAllReturned() {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void theAnswersAreTheSameByTheSameStatements() {
        try (SessionFactory sessions = pooled()) {
            Subgraft subgraft = subgraft(sessions, threads, 3);
            for (String document : DOCUMENTS) {
                AtomicInteger sent = new AtomicInteger();
                watch = sql -> sent.incrementAndGet();
                for (int i = 0; i < 10; i++) {
                    assertSame(subgraft, document);
                }
                assertThat(sent.get())
                        .isEqualTo(10
                                * library.statements(() -> library.query(document))
                                        .size());
            }
            assertAllReturned();
        }
    }

    /** Each of two statements waits until the other is about to be sent. */
    private void assertBesideEachOther(String document, String one, String other) {
        CyclicBarrier both = new CyclicBarrier(2);
        watch = sql -> {
            if (sql.contains(one) || sql.contains(other)) {
                try {
                    both.await(5, TimeUnit.SECONDS);
                } catch (Exception alone) {
                    throw new IllegalStateException(alone);
                }
            }
        };
        try (SessionFactory sessions = pooled()) {
            assertSame(subgraft(sessions, threads, 3), document);
        }
    }

    @Test
    void rootFields() {
        assertBesideEachOther("{ books { nodes { title } } tags { nodes { label } } }", " from Book ", " from Tag ");
    }

    @Test
    void collectionsOfTheSameRows() {
        assertBesideEachOther(
                "{ books { nodes { reviews { nodes { stars } } chapters { nodes { heading } } } } }",
                " Review ",
                " Chapter ");
    }

    @Test
    void aPageAndItsCount() {
        assertBesideEachOther("{ books { nodes { title } totalCount } }", "title", "count(");
    }

    @Test
    void whatFindsNoThreadIsReadByTheOneThatWantsIt() {
        Executor idle = task -> {};
        Executor full = task -> {
            throw new RejectedExecutionException();
        };
        AtomicInteger offered = new AtomicInteger();
        Executor counting = task -> offered.incrementAndGet();
        try (SessionFactory sessions = pooled()) {
            for (Executor executor : List.of(idle, full, counting)) {
                Subgraft subgraft = subgraft(sessions, executor, 1);
                DOCUMENTS.forEach(document -> assertSame(subgraft, document));
            }
            assertThat(offered.get()).as("places are given back").isGreaterThanOrEqualTo(DOCUMENTS.size());
        }
    }

    @Test
    void noMoreThanSaidRunBesideTheRequests() {
        AtomicInteger most = new AtomicInteger();
        watch = sql -> most.accumulateAndGet(pool.getHikariPoolMXBean().getActiveConnections(), Math::max);
        try (SessionFactory sessions = pooled()) {
            Subgraft subgraft = subgraft(sessions, threads, 2);
            for (int i = 0; i < 20; i++) {
                DOCUMENTS.forEach(document -> assertSame(subgraft, document));
            }
        }
        assertThat(most.get()).as("connections of one request").isBetween(2, 3);
    }

    @Test
    void oneConnectionIsEnoughForManyRequests() {
        pool.setMaximumPoolSize(1);
        ExecutorService callers = Executors.newFixedThreadPool(6);
        try (SessionFactory sessions = pooled()) {
            Subgraft subgraft = subgraft(sessions, threads, 3);
            List<CompletableFuture<Void>> requests = Stream.generate(() -> CompletableFuture.runAsync(
                            () -> DOCUMENTS.forEach(document -> assertSame(subgraft, document)), callers))
                    .limit(12)
                    .toList();
            requests.forEach(CompletableFuture::join);
            assertAllReturned();
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void whatFailsTakesOnlyItsRootFieldWithIt() {
        watch = sql -> {
            if (sql.contains(" Chapter ")) {
                throw new IllegalStateException("no chapters");
            }
        };
        try (SessionFactory sessions = pooled()) {
            ExecutionResult result = subgraft(sessions, threads, 3)
                    .execute(
                            "{ book(id: 21) { chapters { nodes { heading } } tags { nodes { label } } } author(id: 1) { name } }");
            assertThat(result.getErrors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.getPath()).containsExactly("book"));
            assertThat(result.<Object>getData()).hasToString("{book=null, author={name=Author 1}}");
            assertAllReturned();
        }
    }

    @Test
    void aBranchReadsForTheTenantOfItsRequest() {
        ThreadLocal<String> tenant = ThreadLocal.withInitial(() -> "nobody");
        try (SessionFactory sessions = unit().property(
                        AvailableSettings.MULTI_TENANT_CONNECTION_PROVIDER, new TenantConnections(library.url()))
                .property(
                        AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
                        new CurrentTenantIdentifierResolver<String>() {
                            @Override
                            public String resolveCurrentTenantIdentifier() {
                                return tenant.get();
                            }

                            @Override
                            public boolean validateExistingCurrentSessions() {
                                return false;
                            }
                        })
                .createEntityManagerFactory()) {
            Subgraft subgraft = subgraft(sessions, threads, 3);
            tenant.set(TenantConnections.READER);
            DOCUMENTS.forEach(document -> assertSame(subgraft, document));
            tenant.remove();
            assertThat(subgraft.execute(DOCUMENTS.get(0)).getErrors()).isNotEmpty();
        }
    }

    @Test
    void thereHasToBeAPlace() {
        SubgraftBuilder builder = Subgraft.builder(library.sessionFactory());
        assertThatThrownBy(() -> builder.parallelReads(threads, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("At most 0 reads beside others");
    }
}
