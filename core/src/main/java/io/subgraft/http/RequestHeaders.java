package io.subgraft.http;

import org.jspecify.annotations.Nullable;

/** The headers of a request. */
@FunctionalInterface
public interface RequestHeaders {

    /** The value of a header, whose name is in lower case; null where it is absent. */
    @Nullable
    String find(String name);

    /** Whether the request comes from this machine, and not on behalf of another. */
    default boolean isLocal() {
        return false;
    }
}
