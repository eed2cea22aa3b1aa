package io.subgraft.internal.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.exception.GenericJDBCException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a transaction that the caller began on its connection and will end: what fails is undone to the savepoint where the part
 * began.
 */
final class PartOfTransaction implements WriteTransaction {

    private final Session session;
    private final Connection connection;
    private @Nullable Savepoint savepoint;

    PartOfTransaction(Session session, Connection connection) {
        this.session = session;
        this.connection = connection;
    }

    @Override
    public void begin(int timeoutSeconds) {
        try {
            savepoint = connection.setSavepoint();
        } catch (SQLException failure) {
            throw new GenericJDBCException("A savepoint could not be set", failure);
        }
        OwnTransaction.of(session)
                .begin(); // sends nothing, since the connection is in a transaction; it is never ended
    }

    @Override
    public void commit() {
        // Listeners such as those of Envers write before a transaction is committed, which this session does not see.
        ((SessionImplementor) session).beforeTransactionCompletion();
        savepoint = null;
    }

    @Override
    public void rollback() {
        if (savepoint != null) {
            try {
                connection.rollback(savepoint);
            } catch (SQLException lost) {
                throw new GenericJDBCException("A savepoint could not be returned to", lost);
            }
            savepoint = null;
        }
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    /** Nothing says here when the caller commits; hosts that know it defer their listeners themselves. */
    @Override
    public boolean runsAfterCommit(Runnable action) {
        return false;
    }
}
