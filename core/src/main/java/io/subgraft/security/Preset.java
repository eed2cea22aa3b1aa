package io.subgraft.security;

import org.jspecify.annotations.Nullable;

/**
 * Provides the value of an attribute that no client may choose, such as the tenant or the author of a change.
 *
 * <pre>{@code
 * public class CallerTenant implements Preset<String> {
 *     @Override
 *     public String value(Caller caller, Write write) {
 *         return (String) caller.attribute("tenant");
 *     }
 * }
 * }</pre>
 *
 * <p>An attribute names it with {@link io.subgraft.annotation.GraphQLPreset @GraphQLPreset}. One instance, made by its
 * constructor without parameters, serves all requests, so it must be thread-safe.
 *
 * @param <T> the type of the attribute
 */
@FunctionalInterface
public interface Preset<T> {

    /**
     * Returns the value to write. Null rejects the write with {@code FORBIDDEN}: a caller without a tenant writes no row without
     * one. If it throws, nothing is written, and the field has the error {@code INTERNAL_SERVER_ERROR} without the exception's
     * message.
     *
     * @param caller the caller of the request
     * @param write what is done to the row
     */
    @Nullable
    T value(Caller caller, Write write);
}
