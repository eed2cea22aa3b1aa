package io.subgraft.testkit;

import io.subgraft.explain.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * The SQL statements that were sent, from {@link StatementLog#during}. Each assertion returns this object, or throws an {@link
 * AssertionError} that shows all statements. Immutable and thread-safe.
 */
public final class SentStatements {

    private final List<String> sql;

    SentStatements(List<String> sql) {
        this.sql = List.copyOf(sql);
    }

    /** Returns the statements in SQL, in the order in which they were sent; unmodifiable. */
    public List<String> sql() {
        return sql;
    }

    /** Asserts the number of statements. */
    public SentStatements assertCount(int expected) {
        return check(sql.size() == expected, expected + " statements");
    }

    /** Asserts that as many statements were sent as {@code Subgraft.explain} returned. */
    public SentStatements assertCount(Explanation explanation) {
        return assertCount(explanation.statements().size());
    }

    /** Asserts the statements, in their order. */
    public SentStatements assertSql(String... expected) {
        return check(sql.equals(List.of(expected)), String.join("\n", expected));
    }

    /** Asserts the expressions that a statement selects; 0 is the first statement. */
    public SentStatements assertColumns(int statement, String... expected) {
        return check(
                statement < sql.size() && columns(statement).equals(List.of(expected)),
                "the columns " + String.join(",", expected) + " in statement " + statement);
    }

    /** Returns the expressions that a statement selects; 0 is the first statement. */
    public List<String> columns(int statement) {
        String text = sql.get(statement);
        List<String> columns = new ArrayList<>();
        int depth = 0;
        int start = text.indexOf("select ") + "select ".length();
        for (int i = start; i < text.length(); i++) {
            char each = text.charAt(i);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            boolean ends = depth == 0 && text.startsWith(" from ", i);
            if (ends || (depth == 0 && each == ',')) {
                columns.add(text.substring(start, i));
                start = i + 1;
            }
            if (ends) {
                break;
            }
        }
        return columns;
    }

    private SentStatements check(boolean holds, String expected) {
        if (!holds) {
            throw new AssertionError(
                    "Expected " + expected + "\nbut sent were " + sql.size() + ":\n" + String.join("\n", sql));
        }
        return this;
    }
}
