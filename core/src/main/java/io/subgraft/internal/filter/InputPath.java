package io.subgraft.internal.filter;

import io.subgraft.error.BadInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in the value of an argument.
 *
 * @param steps the name of the argument, then of the fields that lead to the place
 */
public record InputPath(List<String> steps) {

    /** The place of an argument itself. */
    public static InputPath of(String argument) {
        return new InputPath(List.of(argument));
    }

    /** A place below. */
    public InputPath at(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new InputPath(List.copyOf(longer));
    }

    /** What is wrong at the place. */
    public BadInputException fault(String text) {
        return new BadInputException(steps, "The argument " + String.join(".", steps) + " " + text);
    }

    /** The fields of an input object at the place. */
    @SuppressWarnings("unchecked") // coercion makes maps by field name of input objects
    public Map<String, @Nullable Object> object(@Nullable Object value) {
        if (value == null) {
            throw fault("is null; leave it out, or test values with isNull");
        }
        return (Map<String, @Nullable Object>) value;
    }
}
