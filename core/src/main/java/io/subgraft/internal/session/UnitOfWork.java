package io.subgraft.internal.session;

import io.subgraft.internal.access.SessionScope;
import io.subgraft.internal.compatibility.HibernateSeams;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.cost.Watch;
import io.subgraft.internal.hql.Statement;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.StatelessSessionBuilder;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * One read-only transaction on one connection, for all statements of an operation unless {@link Transactions} has some
 * beside it; it begins with the first of them. After a failure, and after it was closed, it starts anew, since a database may
 * refuse everything more in a transaction that failed.
 */
public final class UnitOfWork implements AutoCloseable {

    private final UnitsOfWork units;
    private final Budget budget;
    private final SessionScope scope;
    private final @Nullable StatelessSessionBuilder ofBranch;
    private final boolean isWithin;
    private boolean needsTransaction;
    private @Nullable ReadSession session;
    private @Nullable Watch watch;

    UnitOfWork(
            UnitsOfWork units,
            Budget budget,
            SessionScope scope,
            @Nullable StatelessSessionBuilder ofBranch,
            boolean needsTransaction) {
        this(units, budget, scope, ofBranch, needsTransaction, false);
    }

    private UnitOfWork(
            UnitsOfWork units,
            Budget budget,
            SessionScope scope,
            @Nullable StatelessSessionBuilder ofBranch,
            boolean needsTransaction,
            boolean isWithin) {
        this.isWithin = isWithin;
        this.units = units;
        this.budget = budget;
        this.scope = scope;
        this.ofBranch = ofBranch;
        this.needsTransaction = needsTransaction;
    }

    /**
     * A transaction beside this one, which another thread may run. Hibernate asks for the tenant when options of sessions are made,
     * so that all branches of a request open theirs with those that its own thread made.
     */
    UnitOfWork branch() {
        return new UnitOfWork(units, budget, scope, ofBranch == null ? options(units, scope, null) : ofBranch, true);
    }

    /** Reads within the transaction that a connection is in, which is neither begun nor ended here. */
    static UnitOfWork within(UnitsOfWork units, Budget budget, SessionScope scope, Connection connection) {
        return new UnitOfWork(units, budget, scope, options(units, scope, connection), false, true);
    }

    /** Runs reads of which none needs what another finds; each in the unit of work that it is given. */
    public void together(List<Consumer<UnitOfWork>> reads) {
        if (isWithin) {
            reads.forEach(each -> each.accept(this)); // others would not see what was written
        } else {
            units.transactions().together(this, reads);
        }
    }

    /**
     * The rows of a statement.
     *
     * @throws io.subgraft.error.LimitException if the request has no more time, statements or rows
     * @throws io.subgraft.error.UnavailableException if the database cannot be asked
     */
    public List<@Nullable Object[]> list(Statement statement) {
        return guarded(session -> {
            List<@Nullable Object[]> rows =
                    budget.observation().statement(statement.hql(), () -> query(session, statement), List::size);
            budget.read(rows.size());
            return rows;
        });
    }

    /** The instances that a statement selects. */
    public List<Object> instances(Statement statement) {
        return guarded(session ->
                budget.observation().statement(statement.hql(), () -> loaded(session, statement), List::size));
    }

    private List<Object> loaded(StatelessSession session, Statement statement) {
        SelectionQuery<Object> query = of(session, statement.hql(), Object.class);
        statement.parameters().forEach((name, value) -> units.queries().bind(query, name, value));
        return query.getResultList();
    }

    /** What a method of the application makes of the session. */
    @Nullable
    public Object call(Function<StatelessSession, @Nullable Object> method) {
        return guarded(session -> Optional.ofNullable(method.apply(session))).orElse(null);
    }

    private <T> T guarded(Function<StatelessSession, T> action) {
        budget.statement();
        try {
            return action.apply(open());
        } catch (RuntimeException failure) {
            abandon(failure);
            budget.check(); // what was cancelled failed for that reason
            throw IncomparableText.of(
                    ConnectionFailures.of(failure),
                    units.sessionFactory().getJdbcServices().getDialect());
        } catch (Error failure) {
            abandon(failure);
            throw failure;
        }
    }

    private List<@Nullable Object[]> query(StatelessSession session, Statement statement) {
        // Hibernate takes a row whose only value is an array for that array, unless it is told what a row is.
        SelectionQuery<@Nullable Object[]> query =
                HibernateSeams.transformed(of(session, statement.hql(), Object[].class), (values, aliases) -> values);
        statement.parameters().forEach((name, value) -> units.queries().bind(query, name, value));
        if (statement.offset() > 0) {
            query.setFirstResult(statement.offset());
        }
        if (statement.limit() > 0) {
            query.setMaxResults(statement.limit());
        } else if (statement.isUnbounded()) {
            query.setMaxResults(budget.remainingRows() + 1);
        }
        return query.getResultList();
    }

    private <R> SelectionQuery<R> of(StatelessSession session, String hql, Class<R> rowType) {
        return this.session != null && this.session.isInTransactionOfCaller()
                ? units.queries().unmarking(session, hql, rowType)
                : units.queries().of(session, hql, rowType);
    }

    private StatelessSession open() {
        if (session == null) {
            session = opened();
            scope.enable(session.session());
            watch = Watch.over(budget, session::cancel);
            begin(session);
        } else if (!session.isInTransaction()) {
            begin(session);
        }
        return session.session();
    }

    private ReadSession opened() {
        if (isWithin && ofBranch != null) {
            return new ReadSession(ofBranch.openStatelessSession(), null, units.isJta(), true);
        }
        Connection joined = units.transactions().connection();
        StatelessSessionBuilder options = ofBranch == null ? options(units, scope, joined) : ofBranch;
        if (joined != null || units.isJta() || HibernateSeams.hasReadOnlySessions()) {
            return new ReadSession(options.openStatelessSession(), null, units.isJta(), joined != null);
        }
        ReadOnlyConnection own = ReadOnlyConnection.of(on(null, options));
        return new ReadSession(on(own.connection(), options), own, false, false);
    }

    /** Branches may share their options, which are told the connection of one session after that of another. */
    private static StatelessSession on(@Nullable Connection connection, StatelessSessionBuilder options) {
        synchronized (options) {
            return options.connection(connection).openStatelessSession();
        }
    }

    private static StatelessSessionBuilder options(UnitsOfWork units, SessionScope scope, @Nullable Connection joined) {
        StatelessSessionBuilder options = units.sessionFactory().withStatelessOptions();
        if (joined != null) {
            options = options.connection(joined);
        } else if (!units.isJta()) {
            options = HibernateSeams.readOnly(options);
        }
        Object tenant = scope.tenant();
        return tenant == null ? options : options.tenantIdentifier(tenant);
    }

    private void begin(ReadSession session) {
        try {
            if (session.begin(!needsTransaction)) {
                units.transactions().begin(session.session());
            }
            needsTransaction = true;
        } catch (RuntimeException failure) {
            throw ConnectionFailures.whileOpening(failure);
        }
    }

    private @Nullable ReadSession end() {
        ReadSession ended = session;
        session = null;
        if (watch != null) {
            watch.close();
            watch = null;
        }
        return ended;
    }

    private void abandon(Throwable failure) {
        ReadSession failed = end();
        if (failed == null) {
            return;
        }
        try (failed) {
            failed.rollback();
        } catch (RuntimeException whileClosing) {
            failure.addSuppressed(whileClosing);
        }
    }

    @Override
    public void close() {
        ReadSession done = end();
        if (done == null) {
            return;
        }
        try (done) {
            done.commit();
        } catch (RuntimeException failure) {
            throw ConnectionFailures.of(failure);
        }
    }
}
