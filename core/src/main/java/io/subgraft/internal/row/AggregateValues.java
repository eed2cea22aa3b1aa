package io.subgraft.internal.row;

import graphql.language.Field;
import io.subgraft.internal.aggregate.Function;
import io.subgraft.internal.aggregate.Grouping;
import io.subgraft.internal.aggregate.Measure;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.plan.Aggregation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The functions over a list, and its groups: the source of an aggregate type. What lies below are maps by the names of fields.
 *
 * @param aggregation what was selected
 * @param values the values of its functions
 * @param groups its groups, for each set of arguments
 */
public record AggregateValues(
        Aggregation aggregation,
        Map<String, @Nullable Object> values,
        List<List<Map<String, @Nullable Object>>> groups) {

    /** The value of a field of the functions. */
    @Nullable
    public Object value(Function function) {
        return values.get(function.field());
    }

    /** The groups that a field of the document selects. */
    public List<Map<String, @Nullable Object>> groups(Field field) {
        Integer place = aggregation.groupsOfField().get(field);
        if (place == null) {
            throw new IllegalStateException("The plan has no groups " + field.getName());
        }
        return groups.get(place);
    }

    /** The number of rows; null where it was not selected. */
    @Nullable
    public Long totalCount() {
        return (Long) values.get(Function.COUNT.field());
    }

    /** The functions over no rows at all. */
    public static Map<String, @Nullable Object> ofNothing(List<Measure> measures) {
        @Nullable Object[] columns = new Object[measures.size()];
        for (int i = 0; i < columns.length; i++) {
            boolean counts = measures.get(i).function() == Function.COUNT
                    || measures.get(i).function() == Function.COUNT_DISTINCT;
            columns[i] = counts ? 0L : null;
        }
        return of(measures, columns, 0);
    }

    /** The functions that stand in columns, from a place on. */
    public static Map<String, @Nullable Object> of(List<Measure> measures, @Nullable Object[] columns, int from) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Function function : Function.values()) {
            if (function != Function.COUNT) {
                values.put(function.field(), new HashMap<String, @Nullable Object>());
            }
        }
        for (int i = 0; i < measures.size(); i++) {
            Attribute attribute = measures.get(i).attribute();
            String function = measures.get(i).function().field();
            if (attribute == null) {
                values.put(function, columns[from + i]);
            } else {
                Object value = isOfItsType(measures.get(i))
                        ? OutputValue.of(attribute.javaType(), columns[from + i])
                        : columns[from + i];
                put(values, List.of(function, attribute.field()), value);
            }
        }
        return values;
    }

    private static boolean isOfItsType(Measure measure) {
        return measure.function() == Function.MIN || measure.function() == Function.MAX;
    }

    /** The key of a group, from the first columns on, and its functions behind it. */
    public static Map<String, @Nullable Object> group(
            List<Grouping> by, List<Measure> measures, @Nullable Object[] columns) {
        Map<String, @Nullable Object> group = of(measures, columns, by.size());
        Map<String, @Nullable Object> key = new HashMap<>();
        for (int i = 0; i < by.size(); i++) {
            Attribute attribute = by.get(i).attribute();
            boolean isRaw = attribute.enumColumn() != null;
            put(
                    key,
                    by.get(i).fields(),
                    isRaw ? constant(attribute, columns[i]) : OutputValue.of(attribute.javaType(), columns[i]));
        }
        group.put("key", key);
        return group;
    }

    /** What the database holds and is no constant fails when it is written, not here: it takes no other group with it. */
    private static @Nullable Object constant(Attribute attribute, @Nullable Object raw) {
        Object[] constants = attribute.javaType().getEnumConstants();
        return raw instanceof Integer position && position >= 0 && position < constants.length
                ? constants[position]
                : raw;
    }

    @SuppressWarnings("unchecked") // only maps by field name are put in
    private static void put(Map<String, @Nullable Object> into, List<String> fields, @Nullable Object value) {
        Map<String, @Nullable Object> place = into;
        for (String field : fields.subList(0, fields.size() - 1)) {
            place = (Map<String, @Nullable Object>)
                    Objects.requireNonNull(place.computeIfAbsent(field, absent -> new HashMap<>()));
        }
        place.put(fields.get(fields.size() - 1), value);
    }
}
