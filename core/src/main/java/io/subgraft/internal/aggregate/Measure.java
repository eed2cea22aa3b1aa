package io.subgraft.internal.aggregate;

import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.model.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A function of an attribute of the rows.
 *
 * @param function the function
 * @param attribute the attribute; null for the number of rows
 */
public record Measure(Function function, @Nullable Attribute attribute) {

    /** The number of rows. */
    public static final Measure COUNT = new Measure(Function.COUNT, null);

    /** The function of the attribute behind a field. */
    public static Measure of(Function function, StructType type, String field) {
        return new Measure(function, type.byField(field));
    }

    /** Who may ask for it; null for everybody. */
    public @Nullable Guard guard() {
        return attribute == null ? null : attribute.guard();
    }
}
