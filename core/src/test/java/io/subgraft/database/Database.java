package io.subgraft.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;

/** The databases that the runtime is tested on. */
public enum Database {
    H2 {
        @Override
        public String newUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        public String newUrl() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            Sql.execute(Server.url("postgres"), "create database " + name);
            return Server.url(name);
        }
    },
    MARIADB {
        @Override
        public String newUrl() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            Sql.execute(MariaDb.url("mysql"), "create database " + name);
            return MariaDb.url(name);
        }

        @Override
        public boolean ignoresCase() {
            return true;
        }

        @Override
        public String sql(String standard) {
            return INSTANT.matcher(standard).replaceAll(found -> "timestamp '" + utc(found.group(1)) + "'");
        }
    };

    private static final Pattern INSTANT = Pattern.compile("timestamp with time zone '([^']+)'");

    /** The address of a new, empty database. */
    public abstract String newUrl();

    /** Whether texts are equal that differ in case only, as its default collation has it. */
    public boolean ignoresCase() {
        return false;
    }

    /** Standard SQL as the database has it: one that knows no time zones keeps instants in UTC. */
    public String sql(String standard) {
        return standard;
    }

    private static String utc(String instant) {
        return OffsetDateTime.parse(instant.replace(' ', 'T') + ":00")
                .toInstant()
                .toString()
                .replace('T', ' ')
                .replace("Z", "");
    }

    /** One server for all tests of a JVM; it ends with it. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        static String url(String database) {
            return "jdbc:postgresql://127.0.0.1:" + POSTGRES.getPort() + "/" + database + "?user=postgres";
        }

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
