package io.subgraft.internal.session;

import io.subgraft.error.BadInputException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MySQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * Recognises MariaDB and MySQL refusing to compare a column with a text that its character set cannot hold. The character set of a
 * column is not part of the mapping, so that this is known only once the database says so; it reads no row then.
 */
final class IncomparableText {

    /** ER_CANT_AGGREGATE_2COLLATIONS, …_3COLLATIONS, …_NCOLLATIONS, and ER_CANNOT_CONVERT_STRING. */
    private static final Set<Integer> ERRORS = Set.of(1267, 1270, 1271, 3854, 3988);

    private IncomparableText() {}

    /** Returns what to throw for a failed statement: the failure itself, unless it is such a refusal. */
    static RuntimeException of(RuntimeException failure, Dialect dialect) {
        return dialect instanceof MySQLDialect && isRefusal(failure)
                ? new BadInputException(
                        List.of(),
                        "A text has characters that the column it is compared with cannot hold; leave them out")
                : failure;
    }

    private static boolean isRefusal(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && ERRORS.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
