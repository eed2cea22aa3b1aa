package io.subgraft.internal.hql;

/**
 * Columns of 32 bits as numbers of 64. MariaDB writes six digits of such a column, but compares all that it keeps with all that
 * the digits of the operand say: only the widened value equals it.
 */
final class Widened {

    private Widened() {}

    /**
     * The HQL of a function of 64 bits, whose result is its argument. Hibernate 7.4 makes {@code cast(x as double)} a decimal of
     * twenty places on MariaDB, and takes no operand of 64 bits as it stands beside a column of 32.
     */
    static String of(String expression) {
        return "power(" + expression + ", 1)";
    }
}
