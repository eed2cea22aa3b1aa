package io.subgraft.fetch;

import java.sql.Statement;
import org.hibernate.StatelessSession;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** What the statements of one operation see of what others commit meanwhile. */
public enum Snapshots {
    /** What the isolation of the connections lets them see: by default each statement sees all that was committed before it. */
    AS_CONNECTED {
        @Override
        void begin(StatelessSession session) {}
    },

    /** The same state of the database, all of them; on PostgreSQL, for one more way there and back at the start. */
    ONE {
        @Override
        void begin(StatelessSession session) {
            session.doWork(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set transaction isolation level repeatable read, read only");
                }
            });
        }
    };

    abstract void begin(StatelessSession session);

    /**
     * One snapshot for each operation.
     *
     * @throws IllegalStateException if the database takes the isolation of a transaction otherwise than PostgreSQL
     */
    public static Snapshots one(SessionFactoryImplementor sessionFactory) {
        if (sessionFactory.getJdbcServices().getDialect() instanceof PostgreSQLDialect) {
            return ONE;
        }
        throw new IllegalStateException("A snapshot for each operation is for PostgreSQL only; elsewhere give the"
                + " connections the isolation REPEATABLE_READ, in the options of their pool");
    }
}
