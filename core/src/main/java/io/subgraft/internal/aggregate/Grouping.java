package io.subgraft.internal.aggregate;

import io.subgraft.internal.model.Attribute;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rows are grouped by.
 *
 * @param steps the associations and embeddables that lead to the attribute
 * @param attribute the attribute
 * @param unit what its dates and times are cut down to; null where they are not
 */
public record Grouping(
        List<Attribute> steps,
        Attribute attribute,
        @Nullable Unit unit) {

    /** What dates and times are cut down to. */
    public enum Unit {
        YEAR,
        MONTH,
        DAY,
        HOUR;

        static @Nullable Unit of(String name) {
            return name.equals("VALUE") ? null : valueOf(name);
        }
    }

    public Grouping {
        steps = List.copyOf(steps);
    }

    /** The fields that lead to its value in the key of a group. */
    public List<String> fields() {
        return Stream.concat(steps.stream(), Stream.of(attribute))
                .map(Attribute::field)
                .toList();
    }

    /** The same in one text. */
    public String path() {
        return fields().stream().collect(Collectors.joining("."));
    }
}
