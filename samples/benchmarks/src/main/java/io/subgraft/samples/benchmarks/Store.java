package io.subgraft.samples.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** The data set, with a pool of connections. */
public final class Store implements AutoCloseable {

    private static final List<Class<?>> ENTITIES =
            List.of(Author.class, Book.class, Publisher.class, Review.class, Reviewer.class, Tag.class);

    private final EmbeddedPostgres own;
    private final HikariDataSource pool;
    private final SessionFactory sessionFactory;

    private Store(EmbeddedPostgres own, String jdbcUrl) {
        this.own = own;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(10);
        this.pool = new HikariDataSource(config);
        this.sessionFactory = new HibernatePersistenceConfiguration("benchmarks")
                .managedClasses(ENTITIES)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                .createEntityManagerFactory();
    }

    /** A database that is there, with the data set in it. */
    static Store at(String jdbcUrl) {
        return new Store(null, jdbcUrl);
    }

    /** A PostgreSQL of its own, filled with the data set. */
    public static Store own() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("jit", "off")
                .setServerConfig("max_parallel_workers_per_gather", "0")
                .start();
        Store store =
                new Store(postgres, "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres?user=postgres");
        store.fill();
        return store;
    }

    private void fill() throws IOException, SQLException {
        try (InputStream in = Store.class.getResourceAsStream("data.sql");
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\n", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }

    /** The connections. */
    public HikariDataSource pool() {
        return pool;
    }

    /** What reads the data set. */
    public SessionFactory sessionFactory() {
        return sessionFactory;
    }

    @Override
    public void close() {
        sessionFactory.close();
        pool.close();
        if (own != null) {
            try {
                own.close();
            } catch (IOException stopped) {
                System.err.println("PostgreSQL did not stop cleanly: " + stopped.getMessage());
            }
        }
    }
}
