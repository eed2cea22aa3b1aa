package io.subgraft.testkit;

import io.subgraft.explain.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements that were sent, in SQL. What is asserted of them and does not hold is an {@link AssertionError} that shows them.
 *
 * @param sql the statements, in their order
 */
public record SentStatements(List<String> sql) {

    public SentStatements {
        sql = List.copyOf(sql);
    }

    /** Exactly so many were sent. */
    public SentStatements assertCount(int expected) {
        return check(sql.size() == expected, expected + " statements");
    }

    /** As many were sent as were foretold. */
    public SentStatements assertCount(Explanation explanation) {
        return assertCount(explanation.statements().size());
    }

    /** Exactly these were sent. */
    public SentStatements assertSql(String... expected) {
        return check(sql.equals(List.of(expected)), String.join("\n", expected));
    }

    /** A statement selects exactly these expressions; 0 is the first statement. */
    public SentStatements assertColumns(int statement, String... expected) {
        return check(
                statement < sql.size() && columns(statement).equals(List.of(expected)),
                "the columns " + String.join(",", expected) + " in statement " + statement);
    }

    /** The expressions that a statement selects; 0 is the first statement. */
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
