package io.subgraft.internal.spring;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The connection of the entity manager that Spring keeps for the thread: of a transaction, or of a request while the view is open.
 *
 * @param persistenceUnit the factory of the entity manager
 */
record ThreadConnection(EntityManagerFactory persistenceUnit) implements Supplier<@Nullable Connection> {

    @Override
    public @Nullable Connection get() {
        return TransactionSynchronizationManager.getResource(persistenceUnit) instanceof EntityManagerHolder holder
                ? holder.getEntityManager().unwrap(Session.class).doReturningWork(connection -> connection)
                : null;
    }
}
