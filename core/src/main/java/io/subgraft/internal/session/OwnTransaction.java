package io.subgraft.internal.session;

import org.hibernate.Session;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** A transaction that begins with the session's work and ends with it. */
final class OwnTransaction implements WriteTransaction {

    private final Session session;

    OwnTransaction(Session session) {
        this.session = session;
    }

    /** {@code getTransaction()} is refused where JPA's rules for transactions of a container are kept. */
    static Transaction of(Session session) {
        return ((SharedSessionContractImplementor) session).accessTransaction();
    }

    @Override
    public void begin(int timeoutSeconds) {
        of(session).setTimeout(timeoutSeconds);
        of(session).begin();
    }

    @Override
    public void commit() {
        of(session).commit();
    }

    @Override
    public void rollback() {
        if (of(session).isActive()) {
            of(session).rollback();
        }
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public boolean runsAfterCommit(Runnable action) {
        return false;
    }
}
