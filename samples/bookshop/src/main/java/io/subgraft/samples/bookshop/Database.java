package io.subgraft.samples.bookshop;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** The shop's database, with its connection pool. */
public final class Database implements AutoCloseable {

    private static final List<Class<?>> ENTITIES =
            List.of(Publisher.class, Author.class, Tag.class, Book.class, Cover.class, Reviewer.class, Review.class);

    private static final int BATCH = 500;

    private final HikariDataSource pool;
    private final SessionFactory sessionFactory;

    private Database(HikariDataSource pool, SessionFactory sessionFactory) {
        this.pool = pool;
        this.sessionFactory = sessionFactory;
    }

    /**
     * Opens the database, creates the tables if it has none of them, and fills them if all are empty. What is there stays
     * as it is.
     */
    public static Database open(String jdbcUrl, Supplier<DataSet> stock) {
        HikariDataSource pool = pool(jdbcUrl);
        try {
            Database database = new Database(pool, sessionFactory(pool));
            database.createMissingTables();
            if (database.isEmpty()) {
                database.fill(stock.get());
            }
            return database;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(String jdbcUrl) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(10);
        return new HikariDataSource(config);
    }

    private static SessionFactory sessionFactory(DataSource pool) {
        return new HibernatePersistenceConfiguration("bookshop")
                .managedClasses(ENTITIES)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                .property(SchemaToolingSettings.HBM2DDL_HALT_ON_ERROR, true)
                .createEntityManagerFactory();
    }

    private void createMissingTables() {
        Set<String> missing = new HashSet<>();
        ENTITIES.forEach(entity -> missing.add(entity.getSimpleName().toLowerCase(Locale.ROOT)));
        int expected = missing.size();
        missing.removeAll(tables());
        if (missing.size() == expected) {
            sessionFactory.getSchemaManager().exportMappedObjects(false);
        } else if (missing.isEmpty()) {
            sessionFactory.getSchemaManager().validateMappedObjects();
        } else {
            throw new IllegalStateException("The database has some tables of the shop but not " + missing);
        }
    }

    private Set<String> tables() {
        Set<String> tables = new HashSet<>();
        try (Connection connection = pool.getConnection();
                ResultSet found = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot list the tables", e);
        }
    }

    private boolean isEmpty() {
        return sessionFactory.fromStatelessSession(session -> ENTITIES.stream()
                .allMatch(entity -> session.createSelectionQuery("from " + entity.getSimpleName(), entity)
                        .setMaxResults(1)
                        .list()
                        .isEmpty()));
    }

    /** In one transaction, so that a shop is full or empty whatever happens. */
    private void fill(DataSet stock) {
        sessionFactory.inStatelessTransaction(session -> {
            session.setJdbcBatchSize(BATCH);
            stock.inOrderOfReference().forEach(session::insertMultiple);
        });
    }

    public EntityManagerFactory entityManagerFactory() {
        return sessionFactory;
    }

    @Override
    public void close() {
        sessionFactory.close();
        pool.close();
    }
}
