package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Operations that read on the connection of the host, whose pool has no other. */
@ParameterizedClass
@EnumSource(Database.class)
class JoiningTest {

    private static final String AUTHORS =
            "{ authors { nodes { name books { nodes { title } totalCount } } totalCount } author(id: 1) { name } }";
    private static final String NOBODY = "{data={authors={nodes=[], totalCount=0}, author=null}}";
    private static final String ANN =
            "{data={authors={nodes=[{name=Ann, books={nodes=[], totalCount=0}}], totalCount=1}, author={name=Ann}}}";

    private final Database database;
    private final HikariDataSource pool = new HikariDataSource();
    private final SessionFactory sessions;
    private final Subgraft subgraft;
    private StatementInspector inspector = sql -> sql;
    private Session current;

    JoiningTest(Database database) {
        this.database = database;
        pool.setJdbcUrl(database.newUrl());
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(1_000);
        sessions = new PersistenceUnit()
                .managedClasses(Author.class, Book.class, Chapter.class, Contract.class, Review.class, Tag.class)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                .property(AvailableSettings.STATEMENT_INSPECTOR, (StatementInspector) sql -> inspector.inspect(sql))
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .createEntityManagerFactory();
        subgraft = served(Limits.standard());
    }

    private Subgraft served(Limits limits) {
        return Subgraft.builder(sessions)
                .onlyModules(List.of(new SubgraftModule()))
                .limits(limits)
                .joining(() -> current == null ? null : current.doReturningWork(connection -> connection))
                .build();
    }

    @AfterEach
    void close() {
        sessions.close();
        pool.close();
    }

    private String answer() {
        return subgraft.execute(AUTHORS).toSpecification().toString();
    }

    private void insert() {
        current.createNativeMutationQuery("insert into Author (id, name) values (1, 'Ann')")
                .executeUpdate();
    }

    @Test
    void seeWhatTheTransactionOfTheHostHasWritten() {
        try (Session session = sessions.openSession()) {
            current = session;
            session.beginTransaction();
            assertThat(answer()).isEqualTo(NOBODY);
            insert();
            assertThat(answer()).isEqualTo(ANN);
            assertThat(answer()).isEqualTo(ANN);
            assertThat(session.getTransaction().isActive()).isTrue();
            session.getTransaction().rollback();
        } finally {
            current = null;
        }
        assertThat(answer()).isEqualTo(NOBODY);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    /** As a web application has it that keeps its session open while it renders. */
    @Test
    void readOnAConnectionThatIsInNoTransaction() {
        try (Session session = sessions.openSession()) {
            current = session;
            assertThat(answer()).isEqualTo(NOBODY);
            assertThat(state(session)).isEqualTo("[true, false, false]");
            session.beginTransaction();
            insert();
            session.getTransaction().commit();
            assertThat(answer()).isEqualTo(ANN);
        }
    }

    @Test
    void leaveTheConnectionAsItIs() {
        try (Session session = sessions.openSession()) {
            current = session;
            session.beginTransaction();
            String before = state(session);
            answer();
            assertThat(state(session)).isEqualTo(before).isEqualTo("[false, false, false]");
            session.getTransaction().commit();
        }
    }

    /** Whether it commits each statement, is read-only, and is closed. */
    private static String state(Session session) {
        return session.doReturningWork(JoiningTest::state).toString();
    }

    private static List<Boolean> state(Connection connection) throws SQLException {
        return List.of(connection.getAutoCommit(), connection.isReadOnly(), connection.isClosed());
    }

    @Test
    void leaveTheTransactionOfTheHostToItWhenAStatementFails() {
        assertCode(subgraft, sql -> sql.replace(" from Author ", " from Nowhere "), "INTERNAL_SERVER_ERROR");
    }

    @Test
    void endWhenTheTimeIsOver() {
        String dear = database == Database.H2
                ? "(select count(*) c from system_range(1, 1000000) a, system_range(1, 1000000) b)"
                : database == Database.POSTGRESQL ? "(select pg_sleep(60) c)" : "(select sleep(60) c)";
        assertCode(
                served(Limits.standard().with(Limit.MILLISECONDS, 500)),
                sql -> sql.replaceFirst(" from Author (\\w+)", " from Author $1 cross join " + dear + " slow"),
                "TIMEOUT");
    }

    private void assertCode(Subgraft subgraft, StatementInspector failing, String code) {
        try (Session session = sessions.openSession()) {
            current = session;
            session.beginTransaction();
            insert();
            inspector = failing;
            ExecutionResult result = subgraft.execute("{ authors { nodes { name } } }");
            inspector = sql -> sql;
            assertThat(result.getErrors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.getExtensions()).containsAllEntriesOf(Map.of("code", code)));
            assertThat(session.getTransaction().isActive()).isTrue();
            assertThat(session.getTransaction().getRollbackOnly()).isFalse();
            assertThat(state(session)).isEqualTo("[false, false, false]");
            if (database != Database.POSTGRESQL) { // which refuses all that follows a failure in a transaction
                assertThat(answer()).isEqualTo(ANN);
            }
            session.getTransaction().rollback();
        }
    }
}
