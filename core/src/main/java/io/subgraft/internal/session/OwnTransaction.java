package io.subgraft.internal.session;

import org.hibernate.Session;

/** The transaction of the session itself; with JTA, that of the thread, or one that begins here where there is none. */
final class OwnTransaction implements WriteTransaction {

    private final Session session;
    private boolean isCommitted;

    OwnTransaction(Session session) {
        this.session = session;
    }

    @Override
    public void begin(int timeoutSeconds) {
        session.getTransaction().setTimeout(timeoutSeconds);
        session.beginTransaction();
    }

    @Override
    public void commit() {
        session.getTransaction().commit();
        isCommitted = true;
    }

    /** After a commit, a transaction of the thread may still be active: it is the caller's. */
    @Override
    public void rollback() {
        if (!isCommitted && session.getTransaction().isActive()) {
            session.getTransaction().rollback();
        }
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }
}
