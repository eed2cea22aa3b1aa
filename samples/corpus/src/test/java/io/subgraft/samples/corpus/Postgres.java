package io.subgraft.samples.corpus;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One server for all tests; it ends with the JVM. (That of the runtime's tests is not there when tests are skipped.) */
public final class Postgres {

    private static final EmbeddedPostgres SERVER = start();

    private static int databases;

    private Postgres() {}

    /** The address of a new, empty database. */
    public static synchronized String newUrl() throws SQLException {
        String name = "drawn" + databases++;
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + name + "?user=postgres";
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
