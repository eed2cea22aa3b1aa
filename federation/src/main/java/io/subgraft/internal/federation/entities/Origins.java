package io.subgraft.internal.federation.entities;

import graphql.GraphQLContext;
import io.subgraft.federation.reference.Representation;
import io.subgraft.internal.row.Row;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which representation asked for which row, for fields that are computed of what was said of an entity elsewhere. */
final class Origins {

    private final IdentityHashMap<Row, Representation> origins = new IdentityHashMap<>();

    private Origins() {}

    static Origins of(GraphQLContext request) {
        return Objects.requireNonNull(request.computeIfAbsent(Origins.class, absent -> new Origins()));
    }

    /** The row, or one like it where another representation has asked for that already. */
    synchronized Row put(Row row, Representation representation) {
        Row own = origins.containsKey(row) ? row.copy() : row;
        origins.put(own, representation);
        return own;
    }

    synchronized @Nullable Representation find(@Nullable Object source) {
        return source instanceof Row row ? origins.get(row) : null;
    }
}
