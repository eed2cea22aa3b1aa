package io.subgraft.internal.hql;

import io.subgraft.internal.filter.Comparison;
import io.subgraft.internal.filter.Operator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The HQL of tests of single values. */
record ComparisonClause(Parameters parameters) {

    private static final String ESCAPE = "!";

    /** @param nullable whether the expression can be null, of which a negated test is true */
    String of(Comparison test, String expression, boolean nullable) {
        if (test.operator() == Operator.IS_NULL || test.operator() == Operator.IS_NOT_NULL) {
            return expression + (test.operator() == Operator.IS_NULL ? " is null" : " is not null");
        }
        String condition = condition(test, expression);
        return test.isNegated() && nullable ? "(" + condition + " or " + expression + " is null)" : condition;
    }

    private String condition(Comparison test, String expression) {
        boolean folded = test.operator().ignoresCase();
        String left = folded ? "lower(" + expression + ")" : expression;
        Object operand = Objects.requireNonNull(test.operand());
        Operator operator = test.operator().exact();
        if (operator == Operator.IN || operator == Operator.NIN) {
            boolean among = operator == Operator.IN != test.isNegated();
            return among(left, (List<?>) operand, among, operator == Operator.NIN, expression, folded);
        }
        String comparison = comparison(operator, test.isNegated());
        boolean isPattern = operator.isPattern();
        String parameter = isPattern ? parameters.add(pattern(operator, (String) operand)) : parameter(operand);
        String right = folded ? "lower(" + parameter + ")" : parameter;
        return left + " " + comparison + " " + right + (isPattern ? " escape '" + ESCAPE + "'" : "");
    }

    /** Among no values is nothing; among the others is whatever is not null. */
    private String among(
            String left, List<?> operands, boolean among, boolean askedForOthers, String expression, boolean folded) {
        if (operands.isEmpty()) {
            return among ? "1 = 0" : askedForOthers ? expression + " is not null" : "1 = 1";
        }
        List<Object> values = Padding.of(operands);
        String right = folded ? folded(values) : parameters(values);
        return left + (among ? " in (" : " not in (") + right + ")";
    }

    private String parameter(Object operand) {
        return operand instanceof Float number
                ? Widened.of(parameters.add(number.doubleValue()))
                : parameters.add(operand);
    }

    private String parameters(List<Object> values) {
        return values.get(0) instanceof Float
                ? values.stream().map(this::parameter).collect(Collectors.joining(", "))
                : parameters.add(values);
    }

    /** The database folds both sides, for it may know other letters than Java does. */
    private String folded(List<Object> values) {
        return values.stream()
                .map(each -> "lower(" + parameters.add(each) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String comparison(Operator operator, boolean negated) {
        return switch (operator) {
            case EQ -> negated ? "<>" : "=";
            case NEQ -> negated ? "=" : "<>";
            case LT -> negated ? ">=" : "<";
            case LTE -> negated ? ">" : "<=";
            case GT -> negated ? "<=" : ">";
            case GTE -> negated ? "<" : ">=";
            default -> negated ? "not like" : "like";
        };
    }

    private static String pattern(Operator operator, String text) {
        String literal =
                text.replace(ESCAPE, ESCAPE + ESCAPE).replace("%", ESCAPE + "%").replace("_", ESCAPE + "_");
        return switch (operator) {
            case STARTS_WITH -> literal + "%";
            case ENDS_WITH -> "%" + literal;
            default -> "%" + literal + "%";
        };
    }
}
