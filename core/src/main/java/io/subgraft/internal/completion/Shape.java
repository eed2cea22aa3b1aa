package io.subgraft.internal.completion;

import graphql.language.Field;
import io.subgraft.internal.fetcher.DirectFetcher;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How objects of one type are completed for one selection. */
final class Shape {

    /** The keys of the answer. */
    final String[] keys;

    /** What stands under each. */
    final FieldShape[] fields;

    Shape(List<FieldShape> fields) {
        this.keys = fields.stream().map(FieldShape::key).toArray(String[]::new);
        this.fields = fields.toArray(FieldShape[]::new);
    }

    /**
     * A field.
     *
     * @param key its key in the answer
     * @param field the field of the document
     * @param fetcher fetches it; null for a member of a map of that name, or a constant
     * @param constant its value where that is always the same; null for others
     * @param type how its value is completed
     */
    record FieldShape(
            String key,
            Field field,
            @Nullable DirectFetcher fetcher,
            @Nullable String constant,
            TypeShape type) {}

    /** How a value is completed. */
    sealed interface TypeShape {

        /** Whether it is never null. */
        boolean isNonNull();
    }

    /** A scalar or an enum. */
    record Leaf(Serializer serializer, boolean isNonNull) implements TypeShape {}

    /** A list. */
    record ListShape(TypeShape element, boolean isNonNull) implements TypeShape {}

    /**
     * An object.
     *
     * @param only the shape where it can be of one type only; null for an interface
     * @param byType the shapes of the types that implement an interface, by name
     * @param isNonNull whether it is never null
     */
    record Composite(@Nullable Shape only, Map<String, Shape> byType, boolean isNonNull) implements TypeShape {}

    /** Makes what an answer holds of a value. */
    interface Serializer {
        @Nullable
        Object serialize(Object value, Completion completion);
    }
}
