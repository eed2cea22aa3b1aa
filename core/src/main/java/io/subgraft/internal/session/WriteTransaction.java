package io.subgraft.internal.session;

/** What makes the changes of a session last, or undoes them. */
sealed interface WriteTransaction permits OwnTransaction, PartOfTransaction, ThreadTransaction {

    /** Begins. */
    void begin(int timeoutSeconds);

    /** Makes what was sent last; in a part of a transaction, until that ends. */
    void commit();

    /** Undoes what was sent, unless it was committed. */
    void rollback();

    /** Whether the same changes can be tried again, in another transaction. */
    boolean isRepeatable();

    /** Runs an action once the transaction is committed, if that is still to come; returns whether it does. */
    boolean runsAfterCommit(Runnable action);
}
