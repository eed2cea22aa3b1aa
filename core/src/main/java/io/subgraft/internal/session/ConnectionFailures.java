package io.subgraft.internal.session;

import io.subgraft.error.UnavailableException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.JDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be asked from one that has refused a statement. */
final class ConnectionFailures {

    /** Connection exceptions of the SQL standard; and of PostgreSQL, a server that shuts down, starts, or takes no more. */
    private static final String STATES = "08...|57P0[1-5]|53300";

    private ConnectionFailures() {}

    /** What to throw for a failure while a connection was being had: whatever a pool throws then, there is none. */
    static RuntimeException whileOpening(RuntimeException failure) {
        return failure instanceof JDBCException ? new UnavailableException(failure) : of(failure);
    }

    /** What to throw for a failure: itself, unless it says that the connection is gone. */
    static RuntimeException of(RuntimeException failure) {
        return isOutage(failure) ? new UnavailableException(failure) : failure;
    }

    private static boolean isOutage(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof JDBCConnectionException
                    || each instanceof SQLTransientConnectionException
                    || each instanceof SQLNonTransientConnectionException
                    || each instanceof SQLRecoverableException
                    || (each instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().matches(STATES))) {
                return true;
            }
        }
        return false;
    }
}
