package io.subgraft.samples.corpus.compare;

import io.subgraft.Subgraft;
import io.subgraft.limit.Limits;
import io.subgraft.samples.corpus.artifact.PersistentClass;
import io.subgraft.samples.corpus.artifact.PersistentClasses;
import io.subgraft.samples.corpus.artifact.Unit;
import io.subgraft.samples.corpus.artifact.Units;
import io.subgraft.samples.corpus.exposure.Exposed;
import io.subgraft.samples.corpus.exposure.Exposure;
import io.subgraft.samples.corpus.rows.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * A model on a database with fifty rows of each entity, and a count of its statements.
 *
 * @param url the database
 * @param exposed what is in the schema
 */
record Served(
        String url, Exposed exposed, SessionFactoryImplementor sessions, Subgraft subgraft, AtomicInteger statements)
        implements AutoCloseable {

    static final int ROWS = 50;

    /** The model of a folder of class files, whose tables Hibernate creates. */
    static Served of(Path classes, String url) throws IOException {
        List<Path> folder = List.of(classes);
        Unit unit = Units.of(PersistentClasses.in(folder), List.of()).get(0);
        Exposed exposed = new Exposure(unit, folder).compiled();
        AtomicInteger statements = new AtomicInteger();
        StatementInspector counter = sql -> {
            statements.incrementAndGet();
            return sql;
        };
        SessionFactoryImplementor sessions = new HibernatePersistenceConfiguration(unit.name())
                .managedClasses(managed(unit, exposed.loader()))
                .jdbcUrl(url)
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .property(AvailableSettings.CLASSLOADERS, List.of(exposed.loader()))
                .property(AvailableSettings.STATEMENT_INSPECTOR, counter)
                .createEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class);
        new Rows(sessions, ROWS, true).fill();
        Subgraft subgraft = Subgraft.builder(sessions)
                .onlyModules(exposed.modules())
                .limits(Limits.none())
                .build();
        return new Served(url, exposed, sessions, subgraft, statements);
    }

    private static List<Class<?>> managed(Unit unit, ClassLoader loader) {
        List<Class<?>> managed = new ArrayList<>();
        for (PersistentClass each : unit.classes()) {
            try {
                managed.add(Class.forName(each.binaryName(), false, loader));
            } catch (ClassNotFoundException absent) {
                throw new AssertionError(absent);
            }
        }
        return managed;
    }

    /** How many statements an action takes. */
    int statements(Runnable action) {
        statements.set(0);
        action.run();
        return statements.get();
    }

    @Override
    public void close() {
        sessions.close();
    }
}
