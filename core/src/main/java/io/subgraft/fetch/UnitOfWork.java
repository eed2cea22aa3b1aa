package io.subgraft.fetch;

import io.subgraft.query.Statement;
import java.util.List;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * One read-only transaction on one connection, for all statements of an operation; it begins with the first of them. After a
 * failure it starts anew, since a database may refuse everything more in a transaction that failed.
 */
final class UnitOfWork implements AutoCloseable {

    private final SessionFactory sessionFactory;
    private @Nullable StatelessSession session;

    UnitOfWork(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    List<@Nullable Object[]> list(Statement statement) {
        try {
            return query(open(), statement);
        } catch (RuntimeException | Error failure) {
            abandon(failure);
            throw failure;
        }
    }

    /** The instances that a statement selects. */
    List<Object> instances(Statement statement) {
        try {
            SelectionQuery<Object> query = open().createSelectionQuery(statement.hql(), Object.class);
            statement.parameters().forEach((name, value) -> bind(query, name, value));
            return query.getResultList();
        } catch (RuntimeException | Error failure) {
            abandon(failure);
            throw failure;
        }
    }

    /** What a method of the application makes of the session. */
    @Nullable
    Object call(Function<StatelessSession, @Nullable Object> method) {
        try {
            return method.apply(open());
        } catch (RuntimeException | Error failure) {
            abandon(failure);
            throw failure;
        }
    }

    private static List<@Nullable Object[]> query(StatelessSession session, Statement statement) {
        SelectionQuery<@Nullable Object[]> query = session.createSelectionQuery(statement.hql(), Object[].class);
        statement.parameters().forEach((name, value) -> bind(query, name, value));
        if (statement.offset() > 0) {
            query.setFirstResult(statement.offset());
        }
        if (statement.limit() > 0) {
            query.setMaxResults(statement.limit());
        }
        return query.getResultList();
    }

    private static void bind(SelectionQuery<?> query, String name, Object value) {
        if (value instanceof List<?> list) {
            query.setParameterList(name, list);
        } else {
            query.setParameter(name, value);
        }
    }

    private StatelessSession open() {
        if (session == null) {
            session = sessionFactory.withStatelessOptions().readOnly(true).openStatelessSession();
            session.beginTransaction();
        }
        return session;
    }

    private void abandon(Throwable failure) {
        StatelessSession failed = session;
        session = null;
        if (failed == null) {
            return;
        }
        try (failed) {
            if (failed.getTransaction().isActive()) {
                failed.getTransaction().rollback();
            }
        } catch (RuntimeException whileClosing) {
            failure.addSuppressed(whileClosing);
        }
    }

    @Override
    public void close() {
        StatelessSession done = session;
        session = null;
        if (done == null) {
            return;
        }
        try (done) {
            done.getTransaction().commit();
        }
    }
}
