package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** How a schema starts. */
class StartLogTest {

    private static final CompiledModel MODEL =
            CompiledModel.of("package shop;\nimport io.subgraft.annotation.*;\nimport jakarta.persistence.*;\n"
                    + "@Entity @GraphQLExposed public class Item { @Id Long id; String name; }");

    @Test
    void oneLineOfTheLogSaysWhatIsReady() {
        List<String> log = new ArrayList<>();
        Handler recorder = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                log.add(logged.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("io.subgraft");
        java.util.logging.Level before = logger.getLevel();
        logger.setLevel(java.util.logging.Level.INFO);
        logger.addHandler(recorder);
        try (Booted shop = new Booted(MODEL, Database.H2, "shop.Item")) {
            assertThat(shop.query("{ __typename }").one("__typename")).isEqualTo("Query");
        } finally {
            logger.removeHandler(recorder);
            logger.setLevel(before);
        }
        assertThat(log)
                .singleElement()
                .satisfies(
                        line -> assertThat(line).matches("Subgraft \\S+ is ready: \\d+ types, 2 root fields, \\d+ ms"));
    }

    /** Pools have threads with another class loader, or with none: what lies beside the library is found then. */
    @Test
    void modulesAreFoundByThreadsWithoutAClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (Booted shop = new Booted(MODEL, Database.H2, "shop.Item")) {
            thread.setContextClassLoader(null);
            assertThat(Subgraft.builder(shop.sessionFactory())
                            .onlyModules(MODEL.modules())
                            .build()
                            .execute("{ items { totalCount } }")
                            .getErrors())
                    .isEmpty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
