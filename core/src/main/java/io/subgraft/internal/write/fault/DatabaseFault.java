package io.subgraft.internal.write.fault;

import java.sql.SQLException;
import java.util.Map;
import org.hibernate.PropertyValueException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.jspecify.annotations.Nullable;

/** The reasons for which the database, or the provider, rejects a write. */
public enum DatabaseFault {
    /** A unique key. */
    UNIQUE,
    /** A foreign key. */
    FOREIGN_KEY,
    /** A column that is never null. */
    NOT_NULL,
    /** A check constraint. */
    CHECK,
    /** A value that the column does not hold. */
    DATA,
    /** A row that is another than the one that was read. */
    STALE;

    /** What databases say where Hibernate does not tell kinds of constraints apart: states of SQL, and codes of MariaDB. */
    private static final Map<String, DatabaseFault> BY_CODE = Map.of(
            "23502", NOT_NULL,
            "23503", FOREIGN_KEY,
            "23506", FOREIGN_KEY,
            "23513", CHECK,
            "23514", CHECK,
            "1048", NOT_NULL,
            "1451", FOREIGN_KEY,
            "1452", FOREIGN_KEY,
            "4025", CHECK);

    /** What a failure says; null if it says something else. */
    public static @Nullable DatabaseFault of(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            DatabaseFault fault = ofOne(each);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable DatabaseFault ofOne(Throwable failure) {
        if (failure instanceof ConstraintViolationException violation) {
            return constraint(violation);
        }
        if (failure instanceof PropertyValueException) {
            return NOT_NULL;
        }
        if (failure instanceof StaleStateException) {
            return STALE;
        }
        if (failure instanceof DataException) {
            return DATA;
        }
        return failure instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("22")
                ? DATA
                : null;
    }

    private static @Nullable DatabaseFault constraint(ConstraintViolationException violation) {
        return switch (violation.getKind().name()) { // of which version 6 has two only
            case "UNIQUE" -> UNIQUE;
            case "FOREIGN_KEY" -> FOREIGN_KEY;
            case "NOT_NULL" -> NOT_NULL;
            case "CHECK" -> CHECK;
            default -> other(violation.getSQLException());
        };
    }

    private static @Nullable DatabaseFault other(SQLException failure) {
        DatabaseFault byState = BY_CODE.get(String.valueOf(failure.getSQLState()));
        return byState == null ? BY_CODE.get(String.valueOf(failure.getErrorCode())) : byState;
    }
}
