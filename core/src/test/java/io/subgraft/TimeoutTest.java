package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.database.Database;
import io.subgraft.database.PersistenceUnit;
import io.subgraft.database.Sql;
import io.subgraft.library.Author;
import io.subgraft.library.Book;
import io.subgraft.library.Chapter;
import io.subgraft.library.Contract;
import io.subgraft.library.Review;
import io.subgraft.library.SubgraftModule;
import io.subgraft.library.Tag;
import io.subgraft.limit.Cancellation;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements that would take minutes end in the database when the time is over, and every connection is returned. */
@ParameterizedClass
@EnumSource(Database.class)
class TimeoutTest {

    private static final String SLOW = "{ authors { nodes { name } } }";

    private final HikariDataSource pool = new HikariDataSource();
    private final SessionFactory sessions;

    TimeoutTest(Database database) {
        String dear = switch (database) {
            case H2 -> "(select count(*) c from system_range(1, 1000000) a, system_range(1, 1000000) b)";
            case POSTGRESQL -> "(select pg_sleep(60) c)";
            case MARIADB -> "(select sleep(60) c)";
        };
        StatementInspector slow =
                sql -> sql.replaceFirst(" from Author (\\w+)", " from Author $1 cross join " + dear + " slow");
        String url = database.newUrl();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(1_000);
        sessions = new PersistenceUnit()
                .managedClasses(Author.class, Book.class, Chapter.class, Contract.class, Review.class, Tag.class)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                .property(AvailableSettings.STATEMENT_INSPECTOR, slow)
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .createEntityManagerFactory();
        Sql.execute(url, "insert into Author (id, name) values (1, 'A')");
    }

    @AfterEach
    void close() {
        sessions.close();
        pool.close();
    }

    private Subgraft subgraft(int millis) {
        return Subgraft.builder(sessions)
                .onlyModules(List.of(new SubgraftModule()))
                .limits(Limits.standard().with(Limit.MILLISECONDS, millis))
                .build();
    }

    private void assertEnded(ExecutionResult result, String code, long began) {
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(result.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code));
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void aTimeThatIsOverEndsTheStatement() {
        Subgraft subgraft = subgraft(300);
        for (int i = 0; i < 2; i++) { // more often than the pool has connections
            long began = System.nanoTime();
            assertEnded(subgraft.execute(SLOW), "TIMEOUT", began);
        }
        assertThat(subgraft.execute("{ tags { nodes { label } } }").getErrors()).isEmpty();
    }

    @Test
    void noStatementBeginsWhenTheTimeIsOver() {
        long began = System.nanoTime();
        ExecutionResult result =
                subgraft(300).execute("{ authors { nodes { name } } tags { nodes { label } } book(id: 1) { id } }");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(result.getErrors())
                .hasSize(3)
                .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", "TIMEOUT"));
    }

    @Test
    void theHostCanEndARequest() {
        Cancellation cancellation = new Cancellation();
        ExecutionInput request = ExecutionInput.newExecutionInput(SLOW).build();
        request.getGraphQLContext().put(Cancellation.class, cancellation);
        CompletableFuture.runAsync(cancellation::cancel, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
        long began = System.nanoTime();
        assertEnded(subgraft(60_000).execute(request), "CANCELLED", began);
    }
}
