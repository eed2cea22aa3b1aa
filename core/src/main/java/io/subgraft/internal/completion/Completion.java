package io.subgraft.internal.completion;

import graphql.GraphQLContext;
import io.subgraft.internal.completion.Shape.Composite;
import io.subgraft.internal.completion.Shape.FieldShape;
import io.subgraft.internal.completion.Shape.Leaf;
import io.subgraft.internal.completion.Shape.ListShape;
import io.subgraft.internal.completion.Shape.TypeShape;
import io.subgraft.internal.fetcher.DirectFetcher;
import io.subgraft.internal.row.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Completes objects by their shapes. Whatever is not as usual ends it with an exception; nothing has been told to the client
 * by then, and the engine completes the object anew.
 *
 * @param context the context of the request
 * @param locale the language of the request
 */
record Completion(GraphQLContext context, Locale locale) {

    FieldMap object(Shape shape, Object source) {
        FieldShape[] fields = shape.fields;
        @Nullable Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            FieldShape field = fields[i];
            values[i] = field.constant() == null ? value(field.type(), fetched(field, source)) : field.constant();
        }
        return new FieldMap(shape.keys, values);
    }

    private @Nullable Object fetched(FieldShape field, Object source) {
        DirectFetcher fetcher = field.fetcher();
        if (fetcher != null) {
            if (!fetcher.isFor(context)) {
                throw new UnusualException();
            }
            try {
                return fetcher.value(source, field.field());
            } catch (RuntimeException failure) { // the engine asks the fetcher again, which tells or logs what failed
                throw new UnusualException();
            }
        }
        if (source instanceof Map<?, ?> map) {
            return map.get(field.field().getName());
        }
        throw new UnusualException();
    }

    private @Nullable Object value(TypeShape type, @Nullable Object value) {
        Object completed = value == null ? null : completed(type, value);
        if (completed == null && type.isNonNull()) {
            throw new UnusualException();
        }
        return completed;
    }

    private @Nullable Object completed(TypeShape type, Object value) {
        if (type instanceof Leaf leaf) {
            return leaf.serializer().serialize(value, this);
        }
        if (type instanceof ListShape many && value instanceof Collection<?> elements) {
            return list(many.element(), elements);
        }
        if (!(type instanceof Composite composite)) {
            throw new UnusualException();
        }
        Shape shape = composite.only();
        if (shape == null) {
            shape = value instanceof Row row ? composite.byType().get(row.typeName()) : null;
        }
        if (shape == null) {
            throw new UnusualException();
        }
        return object(shape, value);
    }

    private List<@Nullable Object> list(TypeShape type, Collection<?> elements) {
        List<@Nullable Object> list = new ArrayList<>(elements.size());
        for (Object element : elements) {
            list.add(value(type, element));
        }
        return list;
    }
}
