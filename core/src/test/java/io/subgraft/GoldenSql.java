package io.subgraft;

import java.util.List;
import java.util.stream.Collectors;

/** Statements as text that shows well what changed: a line for each clause, an empty one between statements. */
final class GoldenSql {

    private static final String CLAUSES =
            " (?=(?:from|left join|where|order by|group by|having|union)\\b)|(?<!left) (?=join\\b)";
    private static final String WITHIN_WINDOW = "(over\\([^)]*?)\n  (order by)";

    private GoldenSql() {}

    static String text(List<String> statements) {
        return statements.stream().map(GoldenSql::text).collect(Collectors.joining("\n"));
    }

    private static String text(String statement) {
        return statement.replaceAll(CLAUSES, "\n  ").replaceAll(WITHIN_WINDOW, "$1 $2") + ";\n";
    }
}
