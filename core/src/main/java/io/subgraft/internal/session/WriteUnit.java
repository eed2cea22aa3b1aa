package io.subgraft.internal.session;

import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.access.SessionScope;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.cost.Watch;
import io.subgraft.internal.hql.Statement;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.hibernate.FlushMode;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.SessionBuilder;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.graph.GraphSemantic;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * One transaction that writes, with a persistence context of its own. It begins when it is opened, and what was not committed when
 * it is closed is rolled back.
 */
public final class WriteUnit implements AutoCloseable {

    private static final Logger LOG = System.getLogger("io.subgraft");

    private static final int MILLIS = 1_000;
    private static final int LARGEST_BATCH = 100;

    private final UnitsOfWork units;
    private final Budget budget;
    private final SessionScope scope;
    private final Session session;
    private final WriteTransaction transaction;
    private final Watch watch;

    /** Opens one for a caller. */
    public static WriteUnit open(UnitsOfWork units, Budget budget, CallerRights access) {
        return new WriteUnit(units, budget, access.session());
    }

    private WriteUnit(UnitsOfWork units, Budget budget, SessionScope scope) {
        this.units = units;
        this.budget = budget;
        this.scope = scope;
        Connection joined = units.isJta() ? null : units.transactions().connection();
        this.session = open(units, scope, joined);
        this.transaction = transaction(units, session, joined);
        scope.enable(session);
        this.watch = Watch.over(budget, this::cancel);
        begin();
    }

    private static WriteTransaction transaction(UnitsOfWork units, Session session, @Nullable Connection joined) {
        if (units.isJta() && ThreadTransaction.isActive(session)) {
            return new ThreadTransaction(session);
        }
        return joined != null && isInTransaction(joined)
                ? new PartOfTransaction(session, joined)
                : new OwnTransaction(session);
    }

    private static boolean isInTransaction(Connection joined) {
        try {
            return !joined.getAutoCommit();
        } catch (SQLException lost) {
            throw ConnectionFailures.whileOpening(
                    new GenericJDBCException("The connection of the caller is lost", lost));
        }
    }

    private static Session open(UnitsOfWork units, SessionScope scope, @Nullable Connection joined) {
        SessionFactory sessionFactory =
                units.sessionFactory(); // whose options have another type in each version of its SPI
        SessionBuilder options = sessionFactory.withOptions();
        if (joined != null) {
            options = options.connection(joined);
        }
        Object tenant = scope.tenant();
        return (tenant == null ? options : options.tenantIdentifier(tenant)).openSession();
    }

    private void begin() {
        try {
            budget.check();
            session.setHibernateFlushMode(FlushMode.MANUAL); // nothing is sent but when it is asked for
            transaction.begin((int) Math.max(1, budget.remainingMillis() / MILLIS + 1));
        } catch (RuntimeException failure) {
            close();
            throw ConnectionFailures.whileOpening(failure);
        }
    }

    /** The statement that the session runs is its last one; the driver tells the database. */
    private void cancel() {
        ((SharedSessionContractImplementor) session).getJdbcCoordinator().cancelLastQuery();
    }

    /** Whether the same changes can be tried again after a failure; not within a transaction of the caller. */
    public boolean isRepeatable() {
        return transaction.isRepeatable();
    }

    /**
     * Runs an action once what was written is committed, if the caller is still to do so.
     *
     * @return whether it does; otherwise it is committed already
     */
    public boolean runsAfterCommit(Runnable action) {
        return transaction.runsAfterCommit(action);
    }

    /** The session, whose persistence context nobody else has. */
    public Session session() {
        return session;
    }

    /** Sets the size of JDBC batches for the number of rows that will be sent. */
    public void expect(int rows) {
        session.setJdbcBatchSize(rows > 1 ? Math.min(rows, LARGEST_BATCH) : null);
    }

    /** The rows that a statement selects, locked until the transaction ends; of their associations nothing is loaded. */
    @SuppressWarnings("unchecked") // the statement selects instances of it
    public List<Object> lock(Statement statement, Class<?> entity) {
        SelectionQuery<Object> query = (SelectionQuery<Object>) units.queries().of(session, statement.hql(), entity);
        query.setHibernateLockMode(LockMode.PESSIMISTIC_WRITE);
        query.setEntityGraph(session.createEntityGraph((Class<Object>) entity), GraphSemantic.FETCH);
        return list(statement, query);
    }

    /** What a statement selects. */
    public <R> List<R> list(Statement statement, Class<R> rowType) {
        return list(statement, units.queries().of(session, statement.hql(), rowType));
    }

    private <R> List<R> list(Statement statement, SelectionQuery<R> query) {
        statement.parameters().forEach((name, value) -> units.queries().bind(query, name, value));
        List<R> rows = guarded(statement.hql(), query::getResultList, List::size);
        budget.read(rows.size());
        return rows;
    }

    /**
     * Sends what was changed, or what an action changes.
     *
     * @param words a description for the listeners of statements
     * @param change changes instances of the session
     */
    public void send(String words, Consumer<Session> change) {
        guarded(
                words,
                () -> {
                    change.accept(session);
                    session.flush();
                    return 1;
                },
                count -> count);
    }

    private <T> T guarded(String words, Supplier<T> action, ToIntFunction<T> rows) {
        budget.statement();
        try {
            return budget.observation().statement(words, action, rows);
        } catch (RuntimeException failure) {
            budget.check(); // what was cancelled failed for that reason
            throw ConnectionFailures.of(failure);
        }
    }

    /** Reads what was sent, within the transaction. */
    public UnitOfWork reading() {
        Connection connection = ((SharedSessionContractImplementor) session)
                .getJdbcCoordinator()
                .getLogicalConnection()
                .getPhysicalConnection();
        return UnitOfWork.within(units, budget, scope, connection);
    }

    /**
     * Commits, if there is still time.
     *
     * @throws UnknownOutcomeException if the connection was lost meanwhile, so that it may be committed or not
     */
    public void commit() {
        budget.check();
        try {
            transaction.commit();
        } catch (RuntimeException failure) {
            if (ConnectionFailures.of(failure) != failure) {
                throw new UnknownOutcomeException(failure);
            }
            throw failure;
        }
    }

    @Override
    public void close() {
        watch.close();
        try (session) {
            transaction.rollback();
        } catch (RuntimeException lost) { // with its connection, and what was not committed is not
            LOG.log(Level.DEBUG, "A transaction could not be rolled back", lost);
        }
    }
}
