package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.ats.jta.TransactionManager;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.subgraft.database.Database;
import io.subgraft.database.PersistenceUnit;
import io.subgraft.library.Author;
import io.subgraft.library.Book;
import io.subgraft.library.Chapter;
import io.subgraft.library.Contract;
import io.subgraft.library.Review;
import io.subgraft.library.SubgraftModule;
import io.subgraft.library.Tag;
import jakarta.transaction.Status;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.transaction.jta.platform.internal.JBossStandAloneJtaPlatform;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions of JTA, by the rules that JPA has for them: those of the caller are joined, and stay the caller's. */
@ParameterizedClass
@EnumSource(Database.class)
class JtaTest {

    private static final String AUTHORS =
            "{ authors { nodes { name books { nodes { title } totalCount } } totalCount } author(id: 1) { name } }";
    private static final String NOBODY = "{data={authors={nodes=[], totalCount=0}, author=null}}";
    private static final String ANN =
            "{data={authors={nodes=[{name=Ann, books={nodes=[], totalCount=0}}], totalCount=1}, author={name=Ann}}}";

    private final Database database;
    private final jakarta.transaction.TransactionManager manager = TransactionManager.transactionManager();
    private final AgroalDataSource pool;
    private final SessionFactory sessions;
    private final Subgraft subgraft;
    private StatementInspector inspector = sql -> sql;

    JtaTest(Database database) throws Exception {
        this.database = database;
        String url = database.newUrl();
        pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(connections -> connections
                        .maxSize(3)
                        .transactionIntegration(new NarayanaTransactionIntegration(
                                manager, new TransactionSynchronizationRegistryImple()))
                        .connectionFactoryConfiguration(connection -> connection.jdbcUrl(url))));
        sessions = new PersistenceUnit()
                .managedClasses(Author.class, Book.class, Chapter.class, Contract.class, Review.class, Tag.class)
                .property(AvailableSettings.JAKARTA_JTA_DATASOURCE, pool)
                .property(AvailableSettings.TRANSACTION_COORDINATOR_STRATEGY, "jta")
                .property(AvailableSettings.JTA_PLATFORM, new JBossStandAloneJtaPlatform())
                .property(AvailableSettings.JPA_TRANSACTION_COMPLIANCE, true)
                .property(AvailableSettings.STATEMENT_INSPECTOR, (StatementInspector) sql -> inspector.inspect(sql))
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .createEntityManagerFactory();
        subgraft = builder().build();
    }

    private SubgraftBuilder builder() {
        return Subgraft.builder(sessions).onlyModules(List.of(new SubgraftModule()));
    }

    @AfterEach
    void close() throws Exception {
        if (manager.getStatus() != Status.STATUS_NO_TRANSACTION) {
            manager.rollback();
        }
        sessions.close();
        pool.close();
    }

    private String answer() {
        return subgraft.execute(AUTHORS).toSpecification().toString();
    }

    private void insert() {
        try (Session session = sessions.openSession()) {
            session.createNativeMutationQuery("insert into Author (id, name) values (1, 'Ann')")
                    .executeUpdate();
        }
    }

    @Test
    void severalStatementsShareATransactionThatEndsWithThem() throws Exception {
        for (int i = 0; i < 5; i++) { // more often than the pool has connections
            assertThat(answer()).isEqualTo(NOBODY);
            assertThat(manager.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
        }
        assertThat(subgraft.execute("{ author(id: 1) { name } }").getErrors()).isEmpty();
        assertThat(pool.getMetrics().activeCount()).isZero();
    }

    @Test
    void theTransactionOfTheCallerIsJoinedAndNotEnded() throws Exception {
        manager.begin();
        assertThat(answer()).isEqualTo(NOBODY);
        insert();
        assertThat(answer()).isEqualTo(ANN);
        assertThat(answer()).isEqualTo(ANN);
        assertThat(manager.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
        manager.rollback();
        assertThat(answer()).isEqualTo(NOBODY);
    }

    @Test
    void theTransactionOfTheCallerIsNotMarkedWhenAStatementFails() throws Exception {
        manager.begin();
        insert();
        inspector = sql -> sql.replace(" from Author ", " from Nowhere ");
        assertThat(subgraft.execute("{ authors { nodes { name } } }").getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions())
                        .containsAllEntriesOf(Map.of("code", "INTERNAL_SERVER_ERROR")));
        inspector = sql -> sql;
        assertThat(manager.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
        if (database != Database.POSTGRESQL) { // which refuses all that follows a failure in a transaction
            assertThat(answer()).isEqualTo(ANN);
        }
    }

    @Test
    void noOptionAsksForTransactionsThatAreNotTheCallers() {
        assertThatThrownBy(() -> builder().parallelReads(Runnable::run, 1))
                .hasMessage("Reads in parallel are not supported with JTA transactions");
        assertThatThrownBy(() -> builder().consistentReads())
                .hasMessage("A snapshot for each operation is not supported with JTA transactions");
    }
}
