package io.subgraft.internal.session;

import java.sql.Statement;
import org.hibernate.StatelessSession;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The same state of the database for all statements; on PostgreSQL, for one more way there and back at the start. */
final class Snapshot extends Transactions {

    private Snapshot() {}

    static Snapshot of(SessionFactoryImplementor sessionFactory) {
        if (sessionFactory.getJdbcServices().getDialect() instanceof PostgreSQLDialect) {
            return new Snapshot();
        }
        throw new IllegalStateException("A snapshot for each operation is for PostgreSQL only; elsewhere give the"
                + " connections the isolation REPEATABLE_READ, in the options of their pool");
    }

    @Override
    void begin(StatelessSession session) {
        session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
        });
    }
}
