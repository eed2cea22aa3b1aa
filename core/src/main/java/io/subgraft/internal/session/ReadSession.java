package io.subgraft.internal.session;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.engine.jdbc.spi.JdbcCoordinator;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.resource.transaction.spi.TransactionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A session with its transaction. What the session found is left as it was: a transaction of the caller, or the connection that it
 * was given; what it began it ends.
 */
final class ReadSession implements AutoCloseable {

    private static final Set<TransactionStatus> OVER = EnumSet.of(
            TransactionStatus.NOT_ACTIVE,
            TransactionStatus.COMMITTED,
            TransactionStatus.ROLLED_BACK,
            TransactionStatus.FAILED_COMMIT);

    private final StatelessSession session;
    private final @Nullable ReadOnlyConnection lent;
    private final boolean isJta;
    private final boolean isJoined;
    private boolean hasBegun;

    /**
     * @param lent a connection of its own that it gives back; null where the session sees to that
     * @param isJta whether transactions are those of JTA
     * @param isJoined whether the session reads on a connection that it was given
     */
    ReadSession(StatelessSession session, @Nullable ReadOnlyConnection lent, boolean isJta, boolean isJoined) {
        this.session = session;
        this.lent = lent;
        this.isJta = isJta;
        this.isJoined = isJoined;
    }

    StatelessSession session() {
        return session;
    }

    /** Whether another statement needs no transaction to be begun before it. */
    boolean isInTransaction() {
        return isJoined || !OVER.contains(transaction().getStatus());
    }

    /** Whether its transaction is one of JTA that was there before. */
    boolean isInTransactionOfCaller() {
        return isJta && !hasBegun;
    }

    /**
     * Begins a transaction unless there is one.
     *
     * @param forOneStatement whether none is needed where a connection commits each statement
     * @return whether it began one
     */
    boolean begin(boolean forOneStatement) {
        if (isInTransaction()) {
            return false;
        }
        if (forOneStatement && !isJta && commitsItself()) {
            return false;
        }
        transaction().begin();
        hasBegun = true;
        return true;
    }

    /** Whether a statement without a transaction is over when it is, rather than the beginning of one that nobody ends. */
    private boolean commitsItself() {
        try {
            return jdbc().getLogicalConnection().getPhysicalConnection().getAutoCommit();
        } catch (SQLException unknown) {
            return false;
        }
    }

    /** Cancels the statement that the session runs; the driver tells the database. */
    void cancel() {
        jdbc().cancelLastQuery();
    }

    /** {@code getTransaction()} is refused where JPA's rules for transactions of a container are kept. */
    private Transaction transaction() {
        return ((SharedSessionContractImplementor) session).accessTransaction();
    }

    private JdbcCoordinator jdbc() {
        return ((SharedSessionContractImplementor) session).getJdbcCoordinator();
    }

    void rollback() {
        if (hasBegun && isInTransaction()) {
            transaction().rollback();
        }
    }

    void commit() {
        if (hasBegun && isInTransaction()) {
            transaction().commit();
        }
    }

    @Override
    public void close() {
        try (lent) {
            session.close();
        }
    }
}
