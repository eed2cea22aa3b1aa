package io.subgraft.internal.write.fault;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.exception.LockAcquisitionException;
import org.jspecify.annotations.Nullable;

/** Recognizes failures that concurrent writes cause: deadlocks, lock timeouts and serialization failures. */
public final class Contention {

    /** Serialization failures and deadlocks, by the SQL standard and by PostgreSQL. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03");

    /** Of MariaDB: a lock timeout, a deadlock, and a row that a snapshot does not have any more. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 1020);

    private static final String MARIADB = "org.mariadb";

    private Contention() {}

    public static boolean is(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof LockAcquisitionException
                    || each instanceof PessimisticLockException
                    || each instanceof LockTimeoutException
                    || (each instanceof SQLException sql && isContention(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContention(SQLException failure) {
        String state = failure.getSQLState();
        return (state != null && STATES.contains(state))
                || (CODES.contains(failure.getErrorCode())
                        && failure.getClass().getName().startsWith(MARIADB));
    }
}
