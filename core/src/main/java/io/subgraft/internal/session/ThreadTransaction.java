package io.subgraft.internal.session;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import org.hibernate.Session;

/**
 * The JTA transaction that the thread is in already, which the caller will end. What fails cannot be undone alone, so that the
 * transaction is marked for rollback.
 */
final class ThreadTransaction implements WriteTransaction {

    private final Session session;
    private boolean isWritten;

    ThreadTransaction(Session session) {
        this.session = session;
    }

    /** Whether the thread is in a transaction. */
    static boolean isActive(Session session) {
        return OwnTransaction.of(session).isActive();
    }

    @Override
    public void begin(int timeoutSeconds) {
        session.joinTransaction();
    }

    @Override
    public void commit() {
        isWritten = true;
    }

    @Override
    public void rollback() {
        if (!isWritten && isActive(session)) {
            OwnTransaction.of(session).markRollbackOnly();
        }
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public boolean runsAfterCommit(Runnable action) {
        OwnTransaction.of(session).registerSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The session flushed what it wrote.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    action.run();
                }
            }
        });
        return true;
    }
}
