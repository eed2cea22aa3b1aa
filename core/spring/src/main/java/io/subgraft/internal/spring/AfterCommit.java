package io.subgraft.internal.spring;

import io.subgraft.observe.CommitListener;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Waits for the end of the transaction of the thread, where mutations write in it.
 *
 * @param listener receives what was written
 */
record AfterCommit(CommitListener listener) implements CommitListener {

    @Override
    public void committed(List<Written> written) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            listener.committed(written);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                listener.committed(written);
            }
        });
    }
}
