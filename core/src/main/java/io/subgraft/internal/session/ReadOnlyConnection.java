package io.subgraft.internal.session;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.StatelessSession;
import org.hibernate.engine.jdbc.connections.spi.JdbcConnectionAccess;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * A connection that is read-only as long as it is in use, for versions of Hibernate whose sessions cannot ask for one. Such a session
 * gives its connection back when it commits, so that a flag which was set on it would stay set in pools that do not reset it.
 */
final class ReadOnlyConnection implements AutoCloseable {

    private final StatelessSession lender;
    private final Connection connection;
    private final boolean isMarked;

    private ReadOnlyConnection(StatelessSession lender, Connection connection) {
        this.lender = lender;
        this.connection = connection;
        this.isMarked = mark(true);
    }

    /**
     * Takes the connection that a session would take.
     *
     * @param lender a session that has none yet; it is closed with the connection
     */
    static ReadOnlyConnection of(StatelessSession lender) {
        try {
            return new ReadOnlyConnection(lender, access(lender).obtainConnection());
        } catch (SQLException failure) {
            lender.close();
            throw ConnectionFailures.whileOpening(
                    jdbc(lender).getSqlExceptionHelper().convert(failure, "No connection"));
        } catch (RuntimeException failure) {
            lender.close();
            throw ConnectionFailures.whileOpening(failure);
        }
    }

    private static JdbcConnectionAccess access(StatelessSession lender) {
        return ((SharedSessionContractImplementor) lender).getJdbcConnectionAccess();
    }

    private static JdbcServices jdbc(StatelessSession lender) {
        return ((SharedSessionContractImplementor) lender).getFactory().getJdbcServices();
    }

    Connection connection() {
        return connection;
    }

    /** It is a hint, which a driver may refuse. */
    private boolean mark(boolean readOnly) {
        try {
            connection.setReadOnly(readOnly);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    @Override
    public void close() {
        try (lender) {
            if (isMarked) {
                mark(false);
            }
            access(lender).releaseConnection(connection);
        } catch (SQLException failure) {
            throw jdbc(lender).getSqlExceptionHelper().convert(failure, "The connection was not given back");
        }
    }
}
