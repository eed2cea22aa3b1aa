package io.subgraft.internal.session;

import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.cost.Budget;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * Opens units of work. Safe for use by many threads.
 *
 * @param sessionFactory the persistence unit
 * @param queries makes queries of statements
 * @param transactions what transactions the statements of an operation are in
 * @param isJta whether the persistence unit has transactions of JTA
 */
public record UnitsOfWork(
        SessionFactoryImplementor sessionFactory, Queries queries, Transactions transactions, boolean isJta) {

    public UnitsOfWork(SessionFactoryImplementor sessionFactory, Queries queries, Transactions transactions) {
        this(sessionFactory, queries, transactions, Transactions.areJta(sessionFactory));
    }

    /** Returns a unit of work whose statements share a transaction. */
    public UnitOfWork open(Budget budget, CallerRights access) {
        return new UnitOfWork(this, budget, access.session(), null, true);
    }

    /**
     * Returns a unit of work for one statement that only reads, and no large objects. A database runs it in a transaction anyway;
     * to begin and end one would cost one way more there and back. Should another follow, it has a transaction.
     */
    public UnitOfWork openForOneStatement(Budget budget, CallerRights access) {
        return new UnitOfWork(this, budget, access.session(), null, false);
    }
}
