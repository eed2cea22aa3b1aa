package io.subgraft.query;

import io.subgraft.security.Rows;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the condition of a policy into a statement. */
final class RowCondition {

    /** A literal, which stays as it is; the row; or a parameter. */
    private static final Pattern PART = Pattern.compile("'(?:[^']|'')*'|(\\{row})|:(\\w+)");

    private RowCondition() {}

    /**
     * The HQL of the condition.
     *
     * @param type the name of the entity, which keeps its parameters apart from those of others
     * @param alias the alias of the row
     */
    static String of(Rows rows, String type, String alias, Parameters parameters) {
        return "("
                + PART.matcher(rows.condition())
                        .replaceAll(part -> Matcher.quoteReplacement(
                                part.group(1) != null
                                        ? alias
                                        : part.group(2) != null
                                                ? parameters.add(
                                                        type + "_" + part.group(2), value(rows, type, part.group(2)))
                                                : part.group()))
                + ")";
    }

    private static Object value(Rows rows, String type, String parameter) {
        Object value = rows.values().get(parameter);
        if (value == null) {
            throw new IllegalStateException("The policy of " + type + " gives no value for :" + parameter);
        }
        return value;
    }
}
