package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.conformance.FaultyLine.State;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import io.subgraft.error.ErrorCode;
import io.subgraft.http.GraphQLHttpHandler;
import io.subgraft.http.HttpAnswer;
import io.subgraft.observe.SubgraftListener;
import io.subgraft.security.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A database that stalls, cuts and refuses: the request ends with an error that tells nothing, its thread and its connection come
 * back, and the next request is answered once the database is there again. The waits are bounded by the driver and the pool.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FaultsTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package faults;
            @jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed
            public class Thing { @jakarta.persistence.Id Long id; String name; }
            """);

    private final ExecutorService requests = Executors.newFixedThreadPool(8);
    private FaultyLine line;
    private HikariDataSource pool;
    private SessionFactory sessionFactory;
    private Subgraft subgraft;
    private final Queue<ErrorCode> refusals = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void open() throws IOException {
        String url = Database.POSTGRESQL.newUrl();
        Sql.execute(
                url, "create table Thing (id bigint primary key, name text)", "insert into Thing values (1, 'one')");
        URI server = URI.create(url.substring("jdbc:".length()));
        line = new FaultyLine(server.getPort());
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url.replace(":" + server.getPort() + "/", ":" + line.port() + "/"));
        config.addDataSourceProperty("socketTimeout", "1");
        config.addDataSourceProperty("connectTimeout", "1");
        config.addDataSourceProperty("loginTimeout", "1");
        config.setConnectionTimeout(1_000);
        config.setValidationTimeout(500);
        config.setMaximumPoolSize(3);
        pool = new HikariDataSource(config);
        sessionFactory = sessionFactory(pool);
        subgraft = Subgraft.builder(sessionFactory)
                .onlyModules(MODEL.modules())
                .listener(new SubgraftListener() {
                    @Override
                    public void refused(Refused refusal) {
                        refusals.add(refusal.code());
                    }
                })
                .build();
        assertThat(answer()).isEqualTo("{thing={name=one}}");
    }

    /** Hibernate looks for the classes of a model where the thread does. */
    private static SessionFactory sessionFactory(HikariDataSource pool) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(MODEL.loader());
        try {
            return new HibernatePersistenceConfiguration("faults")
                    .managedClasses(MODEL.type("faults.Thing"))
                    .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                    .createEntityManagerFactory();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @AfterEach
    void close() throws IOException {
        requests.shutdownNow();
        sessionFactory.close();
        pool.close();
        line.close();
    }

    private String answer() {
        ExecutionResult result = subgraft.execute("{ thing(id: \"1\") { name } }");
        if (result.getErrors().isEmpty()) {
            return result.getData().toString();
        }
        assertThat(result.isDataPresent()).isFalse();
        assertThat(result.getErrors()).hasSize(1);
        assertThat(result.toSpecification().toString())
                .contains("code=DATABASE_UNAVAILABLE", "The database is not available", "errorId=")
                .doesNotContain("postgres", "127.0.0.1", "Hikari", "select");
        return "fault";
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"STALLED", "REFUSING"})
    void requestsEndAndTheNextIsAnswered(State fault) throws Exception {
        line.become(fault);
        Callable<String> request = this::answer;
        for (Future<String> each : requests.invokeAll(Collections.nCopies(8, request), 30, TimeUnit.SECONDS)) {
            assertThat(each.isCancelled()).as("stuck").isFalse();
            assertThat(result(each)).isEqualTo("fault");
        }
        assertThat(refusals).containsOnly(ErrorCode.DATABASE_UNAVAILABLE).hasSizeGreaterThanOrEqualTo(8);
        line.become(State.SOUND);
        line.cut();
        recovers();
    }

    /** As where the server is restarted while nobody asks; the pool takes a connection for sound that has just been used. */
    @Test
    void aConnectionThatIsCutIsToldOfAsSuch() throws Exception {
        String last = answer();
        for (int i = 0; i < 20 && !last.equals("fault"); i++) {
            line.cut();
            last = answer();
        }
        assertThat(last).isEqualTo("fault");
        recovers();
    }

    /** Several fields wait for a connection once, not each; the transport says that it is the server's state. */
    @Test
    void aPoolThatIsExhaustedIsWaitedForOnce() throws Exception {
        List<Connection> taken = new ArrayList<>();
        for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
            taken.add(pool.getConnection());
        }
        long began = System.nanoTime();
        HttpAnswer answer = new GraphQLHttpHandler(subgraft)
                .post(
                        "application/json",
                        null,
                        name -> null,
                        Caller.NOBODY,
                        new ByteArrayInputStream(
                                "{\"query\": \"{ a: thing(id: 1) { id } b: thing(id: 1) { id } things { totalCount } }\"}"
                                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1_900));
        assertThat(answer.status()).isEqualTo(503);
        for (Connection each : taken) {
            each.close();
        }
        recovers();
    }

    @Test
    void connectionsThatAreCutAreReplaced() throws Exception {
        line.cut();
        recovers();
    }

    private static String result(Future<String> request) throws InterruptedException {
        try {
            return request.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Within two seconds, without a restart; and no connection is lost. */
    private void recovers() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        String last = answer();
        while (last.equals("fault") && System.nanoTime() < end) {
            Thread.sleep(50);
            last = answer();
        }
        assertThat(last).isEqualTo("{thing={name=one}}");
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
}
