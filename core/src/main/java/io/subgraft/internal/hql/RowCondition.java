package io.subgraft.internal.hql;

import io.subgraft.internal.model.EntityType;
import io.subgraft.security.Rows;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the condition of a policy into a statement. */
final class RowCondition {

    /** A literal, which stays as it is; the row; or a parameter. */
    private static final Pattern PART = Pattern.compile("'(?:[^']|'')*'|\\{row}((?:\\.\\w+)*)|:(\\w+)");

    private RowCondition() {}

    /**
     * The HQL of the condition.
     *
     * @param type the entity
     * @param row the alias of the row
     */
    static String of(Rows rows, EntityType type, String row, Parameters parameters) {
        // The name of the type keeps the parameters of one policy apart from those of others.
        return of(rows, type, row, type.name(), parameters);
    }

    /** Likewise with names for its parameters that begin with {@code name}. */
    static String of(Rows rows, EntityType type, String row, String name, Parameters parameters) {
        return "("
                + PART.matcher(rows.condition())
                        .replaceAll(part -> Matcher.quoteReplacement(part(part, rows, type, row, name, parameters)))
                + ")";
    }

    private static String part(
            MatchResult part, Rows rows, EntityType type, String row, String name, Parameters parameters) {
        if (part.group(1) != null) {
            List<String> steps = List.of(part.group(1).split("\\."));
            return Objects.requireNonNull(type.restriction())
                    .paths()
                    .of(row, steps.subList(1, steps.size()), parameters::alias);
        }
        if (part.group(2) != null) {
            return parameters.add(name + "_" + part.group(2), value(rows, type, part.group(2)));
        }
        return part.group();
    }

    private static Object value(Rows rows, EntityType type, String parameter) {
        Object value = rows.values().get(parameter);
        if (value == null) {
            throw new IllegalStateException("The policy of " + type + " gives no value for :" + parameter);
        }
        return value;
    }
}
