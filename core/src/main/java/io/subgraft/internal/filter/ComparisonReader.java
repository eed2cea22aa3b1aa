package io.subgraft.internal.filter;

import io.subgraft.internal.model.KeyType;
import io.subgraft.internal.model.ValueRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads operator inputs, such as {@code {gte: 5, lt: 10}}, as tests of values of a Java type.
 *
 * @param javaType the boxed Java type of the values
 * @param range which values the database can be asked for
 */
public record ComparisonReader(Class<?> javaType, ValueRange range) {

    /** The tests, all of which the value has to pass; one of which, if negated. */
    public List<Comparison> read(@Nullable Object input, boolean isNegated, InputPath path) {
        List<Comparison> tests = new ArrayList<>();
        for (Map.Entry<String, @Nullable Object> each : path.object(input).entrySet()) {
            InputPath place = path.at(each.getKey());
            Object operand = each.getValue();
            if (operand == null) {
                throw place.fault("is null; values are tested for null with isNull");
            }
            Operator operator = Objects.requireNonNull(Operator.of(each.getKey()), each.getKey());
            tests.add(test(operator, operand, isNegated, place));
        }
        return tests;
    }

    private Comparison test(Operator operator, Object operand, boolean isNegated, InputPath path) {
        if (operator == Operator.IS_NULL) {
            boolean isNull = Boolean.TRUE.equals(operand) != isNegated;
            return new Comparison(isNull ? Operator.IS_NULL : Operator.IS_NOT_NULL, null, false);
        }
        if (!operator.takesList()) {
            return new Comparison(operator, value(operand, path), isNegated);
        }
        List<Object> values = new ArrayList<>();
        for (Object each : (List<?>) operand) {
            values.add(value(Objects.requireNonNull(each), path));
        }
        return new Comparison(operator, List.copyOf(values), isNegated);
    }

    /** An {@code ID} is a text whatever the type; what else is a text and no value is an id that is none. */
    private Object value(Object input, InputPath path) {
        Object value = range.value(javaType, input);
        KeyType key = value == null && input instanceof String ? KeyType.of(javaType) : null;
        if (key != null) {
            value = range.key(key, (String) input);
        }
        if (value == null) {
            throw path.fault(key == null ? "is no value that the attribute can have" : "is no id");
        }
        return value;
    }
}
