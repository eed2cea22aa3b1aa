package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import graphql.ExecutionResult;
import graphql.GraphQLError;
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
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that fails: a masked error with an id that the log has, and every connection returned. */
@ParameterizedClass
@EnumSource(Database.class)
class FailureTest {

    private final String url;
    private final HikariDataSource pool = new HikariDataSource();
    private final SessionFactory sessions;
    private final Subgraft subgraft;
    private final List<LogRecord> log = new ArrayList<>();
    private final Logger logger = Logger.getLogger("io.subgraft");
    private final Handler recorder = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            log.add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    FailureTest(Database database) {
        url = database.newUrl();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(2);
        pool.setConnectionTimeout(1_000);
        sessions = new PersistenceUnit()
                .managedClasses(Author.class, Book.class, Chapter.class, Contract.class, Review.class, Tag.class)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .createEntityManagerFactory();
        subgraft = Subgraft.builder(sessions)
                .onlyModules(List.of(new SubgraftModule()))
                .build();
    }

    @BeforeEach
    void listen() {
        logger.addHandler(recorder);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void close() {
        logger.removeHandler(recorder);
        logger.setUseParentHandlers(true);
        sessions.close();
        pool.close();
    }

    private GraphQLError onlyError(ExecutionResult result) {
        assertThat(result.getErrors()).hasSize(1);
        return result.getErrors().get(0);
    }

    @Test
    void aFailedStatementIsMaskedAndItsConnectionReturned() {
        Sql.execute(url, "drop table Contract");
        for (int i = 0; i < 5; i++) { // more often than the pool has connections
            GraphQLError error = onlyError(subgraft.execute("{ contract(number: \"1\") { number } }"));
            assertThat(error.getMessage()).isEqualTo("Internal error");
            assertThat(error.getExtensions()).containsEntry("code", "INTERNAL_SERVER_ERROR");
            assertThat(error.toSpecification().toString().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("select", "table", "sql");
            String id = (String) error.getExtensions().get("errorId");
            assertThat(log.get(i).getMessage()).contains(id);
            assertThat(log.get(i).getThrown()).hasMessageContaining("Contract");
        }
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void otherRootFieldsAreAnsweredInANewTransaction() {
        Sql.execute(url, "drop table Contract", "insert into Author (id, name) values (1, 'A')");
        ExecutionResult result = subgraft.execute("{ contract(number: \"1\") { number } author(id: 1) { name } }");
        onlyError(result);
        assertThat(result.<Object>getData().toString()).isEqualTo("{contract=null, author={name=A}}");
    }

    @Test
    void aPoolWithoutConnectionsIsToldOnceForTheRequest() throws Exception {
        try (var one = pool.getConnection();
                var two = pool.getConnection()) {
            ExecutionResult result = subgraft.execute("{ author(id: 1) { name } authors { totalCount } }");
            assertThat(result.isDataPresent()).isFalse();
            GraphQLError error = onlyError(result);
            assertThat(error.getMessage()).isEqualTo("The database is not available");
            assertThat(error.getExtensions()).containsEntry("code", "DATABASE_UNAVAILABLE");
            assertThat(log)
                    .singleElement()
                    .satisfies(logged -> assertThat(logged.getMessage())
                            .contains((String) error.getExtensions().get("errorId")));
            assertThat(one).isNotSameAs(two);
        }
        assertThat(subgraft.execute("{ author(id: 1) { name } }").getErrors()).isEmpty();
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void aConnectionIsWritableAgainAfterwards() throws Exception {
        subgraft.execute("{ authors { totalCount } }");
        try (var connection = pool.getConnection()) {
            assertThat(connection.isReadOnly()).isFalse();
        }
    }
}
