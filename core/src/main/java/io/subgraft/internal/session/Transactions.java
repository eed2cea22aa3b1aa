package io.subgraft.internal.session;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.resource.transaction.spi.TransactionCoordinatorBuilder;
import org.jspecify.annotations.Nullable;

/** What transactions the statements of an operation are in: one for all of them, unless said otherwise. */
public abstract sealed class Transactions permits Transactions.One, Snapshot, Branching {

    /** One, as isolated as the connections are: by default each statement sees all that was committed before it. */
    public static Transactions one() {
        return new One(() -> null);
    }

    /**
     * One in which all statements see the same state of the database.
     *
     * @throws IllegalStateException if the database takes the isolation of a transaction otherwise than PostgreSQL, or transactions
     *     are JTA's
     */
    public static Transactions snapshot(SessionFactoryImplementor sessionFactory) {
        refuseJta(sessionFactory, "A snapshot for each operation is not");
        return Snapshot.of(sessionFactory);
    }

    /**
     * One for each of the reads that run beside each other.
     *
     * @param atMost how many of all operations run beside these at a time
     * @throws IllegalStateException if transactions are JTA's
     */
    public static Transactions branching(SessionFactoryImplementor sessionFactory, Executor executor, int atMost) {
        refuseJta(sessionFactory, "Reads in parallel are not");
        return new Branching(executor, atMost);
    }

    /** None of their own: they are in that of a connection of the caller, where there is one, and else as in {@link #one()}. */
    public static Transactions joining(Supplier<@Nullable Connection> connections) {
        return new One(connections);
    }

    /** A transaction that the caller began has its isolation and its thread; nothing of that can be changed from within. */
    private static void refuseJta(SessionFactoryImplementor sessionFactory, String what) {
        if (areJta(sessionFactory)) {
            throw new IllegalStateException(what + " supported with JTA transactions");
        }
    }

    /** Whether the persistence unit has transactions of JTA, which may have begun before an operation does. */
    static boolean areJta(SessionFactoryImplementor sessionFactory) {
        return sessionFactory
                .getServiceRegistry()
                .requireService(TransactionCoordinatorBuilder.class)
                .isJta();
    }

    /** The connection of the caller to read on; null where a unit of work has one of its own. */
    @Nullable
    Connection connection() {
        return null;
    }

    /** Prepares a transaction that has begun. */
    void begin(StatelessSession session) {
        // It is as the connection is.
    }

    /** Runs reads of which none needs what another finds, and returns when they are done. */
    void together(UnitOfWork work, List<Consumer<UnitOfWork>> reads) {
        reads.forEach(each -> each.accept(work));
    }

    static final class One extends Transactions {

        private final Supplier<@Nullable Connection> joined;

        private One(Supplier<@Nullable Connection> joined) {
            this.joined = joined;
        }

        @Override
        @Nullable
        Connection connection() {
            return joined.get();
        }
    }
}
