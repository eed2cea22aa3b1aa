package io.subgraft.internal.session;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** What transactions the statements of an operation are in: one for all of them, unless said otherwise. */
public abstract sealed class Transactions permits Transactions.One, Snapshot, Branching {

    /** One, as isolated as the connections are: by default each statement sees all that was committed before it. */
    public static Transactions one() {
        return new One();
    }

    /**
     * One in which all statements see the same state of the database.
     *
     * @throws IllegalStateException if the database takes the isolation of a transaction otherwise than PostgreSQL
     */
    public static Transactions snapshot(SessionFactoryImplementor sessionFactory) {
        return Snapshot.of(sessionFactory);
    }

    /**
     * One for each of the reads that run beside each other.
     *
     * @param atMost how many of all operations run beside these at a time
     */
    public static Transactions branching(Executor executor, int atMost) {
        return new Branching(executor, atMost);
    }

    /** Prepares a transaction that has begun. */
    void begin(StatelessSession session) {
        // It is as the connection is.
    }

    /** Runs reads of which none needs what another finds, and returns when they are done. */
    void together(UnitOfWork work, List<Consumer<UnitOfWork>> reads) {
        reads.forEach(each -> each.accept(work));
    }

    static final class One extends Transactions {}
}
