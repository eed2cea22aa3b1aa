package io.subgraft.federation.generated;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one type that are computed of what other subgraphs know; the base of a generated class. */
public abstract class ComputedFields {

    private final String type;
    private final List<Field> fields;

    protected ComputedFields(String type, Field... fields) {
        this.type = type;
        this.fields = List.of(fields);
    }

    /** The GraphQL type. */
    public final String type() {
        return type;
    }

    /** The fields, in the order of their ordinals. */
    public final List<Field> fields() {
        return fields;
    }

    /**
     * Computes a field.
     *
     * @param field its ordinal
     * @param values the values of its parameters
     */
    public abstract @Nullable Object compute(int field, @Nullable Object[] values);

    /** A field with its parameters, in order: a name, or {@code :name} for one that comes from a context. */
    protected static Field field(String name, String... parameters) {
        return new Field(name, Arrays.asList(parameters));
    }

    /**
     * A computed field.
     *
     * @param name its name
     * @param parameters its parameters: fields of the type, and arguments after a colon
     */
    public record Field(String name, List<String> parameters) {

        public Field {
            parameters = List.copyOf(parameters);
        }
    }
}
