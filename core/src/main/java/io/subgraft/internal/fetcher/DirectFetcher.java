package io.subgraft.internal.fetcher;

import graphql.GraphQLContext;
import graphql.language.Field;
import org.jspecify.annotations.Nullable;

/** A data fetcher that takes a value out of what was read before, and needs no environment for it. */
public interface DirectFetcher {

    /** Whether the caller of a request may have the value; else the engine, asked instead, tells that it may not. */
    default boolean isFor(GraphQLContext request) {
        return true;
    }

    /**
     * The value of a field, not a future.
     *
     * @throws RuntimeException if the source is none that was read, or the value cannot be had; the engine, asked again, says
     *     what is wrong
     */
    @Nullable
    Object value(Object source, Field field);
}
